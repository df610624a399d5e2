import type { NewVersion } from './new-version.ts'

/**
 * Keeps the site for reading without a network, once the page is complete and the reader's device has
 * nothing better to do: nobody waits for it. Does nothing where the build keeps nothing, inside a page
 * of another site, and in a browser that lets no worker in.
 * @param base path that the site's addresses begin with
 */
export function keepLater(base: string, newVersion: NewVersion): void {
  const isBuilt = document.documentElement.dataset['version'] !== undefined
  if (!isBuilt || window.parent !== window || !('serviceWorker' in navigator)) return
  whenIdle(() => {
    import('./keep-site.ts').then(
      ({ keepSite }) => keepSite(base, newVersion),
      () => undefined,
    )
  })
}

/** How long after a page is complete its first data may still be on the way, in milliseconds. */
const SETTLING = 3000

function whenIdle(act: () => void): void {
  const afterwards = () => setTimeout(() => idle(act), SETTLING)
  if (document.readyState === 'complete') afterwards()
  else window.addEventListener('load', afterwards, { once: true })
}

function idle(act: () => void): void {
  // Safari has no such call.
  if ('requestIdleCallback' in window) requestIdleCallback(act)
  else act()
}

import { keepOffline } from '../offline/keep-offline.ts'
import type { NewVersion } from './new-version.ts'

/**
 * Keeps the site that the page is of, see `keepOffline`.
 * @param base path that its addresses begin with
 */
export function keepSite(base: string, newVersion: NewVersion): Promise<void> {
  return keepOffline({
    workers: navigator.serviceWorker,
    base,
    seen: () => performance.getEntriesByType('resource').map(({ name }) => name),
    reload: () => window.location.reload(),
    onNewVersion: newVersion.set,
    onReturn(after, back) {
      let last = Date.now()
      document.addEventListener('visibilitychange', () => {
        if (document.hidden || Date.now() - last < after) return
        last = Date.now()
        back()
      })
    },
  })
}

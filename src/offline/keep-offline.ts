import type { PageMessage } from './messages.ts'

/** The part of `navigator.serviceWorker` that is used. */
export type Workers = Pick<
  ServiceWorkerContainer,
  'register' | 'ready' | 'controller' | 'addEventListener'
>

/** What keeping needs from the page around it. */
export interface KeepingPage {
  readonly workers: Workers
  /** The path that the site's addresses begin with. */
  readonly base: string
  /** Addresses of what the page has fetched by now. */
  readonly seen: () => readonly string[]
  /** Loads the page again. */
  readonly reload: () => void
  /** Told, once, of a new version, with what takes it. */
  readonly onNewVersion: (take: () => void) => void
  /** Calls when the reader comes back to the page after at least this long, in milliseconds. */
  readonly onReturn: (after: number, back: () => void) => void
}

/** How long a page may stand open before it asks whether there is a new version, in milliseconds. */
const HOUR = 3_600_000

/**
 * Has the site's worker keep what reading without a network needs, and tells of a new version. Never
 * rejects: where the browser has no room for a worker, or is told to let none in, everything works
 * as it does without.
 */
export async function keepOffline(page: KeepingPage): Promise<void> {
  const { workers, base, seen, onNewVersion, onReturn } = page
  let registration: ServiceWorkerRegistration
  try {
    registration = await workers.register(`${base}worker.js`, { scope: base })
  } catch {
    // Private windows, policies and full disks refuse; none of them is an error of the page.
    return
  }
  let isTold = false
  const tell = () => {
    // Without a controller the worker is the first one, and the page is already of its version.
    if (isTold || workers.controller === null) return
    isTold = true
    onNewVersion(() => takeNewVersion(page, registration))
  }
  const watch = (coming: ServiceWorker | null) =>
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') tell()
    })
  if (registration.waiting !== null) tell()
  // The browser looks for a new version when a page opens: it can be on its way before this runs.
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  onReturn(HOUR, () => {
    registration.update().catch(() => undefined)
  })
  const { active } = await workers.ready
  const arrived: PageMessage = { kind: 'arrived', seen: seen() }
  active?.postMessage(arrived)
}

/** In another window it may have been taken before: then loading again is enough. */
function takeNewVersion({ workers, reload }: KeepingPage, { waiting }: ServiceWorkerRegistration) {
  if (waiting === null) {
    reload()
    return
  }
  workers.addEventListener('controllerchange', reload, { once: true })
  const takeOver: PageMessage = { kind: 'take-over' }
  waiting.postMessage(takeOver)
}

import { cacheNames } from './caches.ts'
import type { WorkerScope } from './worker-scope.ts'

/*
 * The worker of a site that keeps nothing: it takes the place of one that did, throws away what that
 * has kept, and goes. Browsers ask for it by the same name.
 */

/** The build writes it before this file's code: the path that the site's addresses begin with. */
declare const SITE_BASE: string

const scope = globalThis as unknown as WorkerScope

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting())
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(leave())
})

async function leave(): Promise<void> {
  const names = Object.values(cacheNames(SITE_BASE))
  await Promise.all(names.map((name) => scope.caches.delete(name)))
  await scope.registration.unregister()
}

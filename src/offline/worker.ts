import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { readPath } from '../address/page-path.ts'
import { answerFile, knownFiles } from './answer-file.ts'
import { answerPage } from './answer-page.ts'
import { cacheNames } from './caches.ts'
import type { KeepingPlan } from './keeping-plan.ts'
import { readMessage } from './messages.ts'
import { versionOf } from './page-version.ts'
import type { LastingEvent, RequestEvent, WorkerScope } from './worker-scope.ts'

/*
 * The service worker: what a reader has visited once can be read without a network. Workbox fetches
 * what is kept, checks it and throws away what is no longer wanted; who is answered with what is
 * decided here.
 */

/** The build writes it before this file's code. */
declare const KEEPING_PLAN: KeepingPlan

/** How long a reader waits for a page before the kept one is shown, in milliseconds. */
const PATIENCE = 3000

const scope = globalThis as unknown as WorkerScope
const plan = KEEPING_PLAN
const site = { base: plan.base, mode: 'pages', languages: plan.languages } as const
const names = cacheNames(plan.base)
const files = knownFiles(plan)
const keeper = new PrecacheController({ cacheName: names.kept, plugins: [{ cacheWillUpdate }] })
// No revisions: the addresses have them.
keeper.addToCacheList(plan.kept.map((file) => ({ ...file, revision: null })))

scope.addEventListener('install', (event) => {
  // Where something does not come or finds no room, this version is not installed; the browser tries
  // again at a later visit, and what did come is there by then.
  keeper.install(event)
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      // Pages that opened before there was a worker, too: their files have addresses of their own.
      scope.clients.claim(),
      // The host is asked while the worker starts, which takes a phone a quarter of a second.
      scope.registration.navigationPreload?.enable(),
      tidy(event),
    ]),
  )
})

scope.addEventListener('message', (event) => {
  const message = readMessage(event.data)
  if (message?.kind === 'take-over') event.waitUntil(scope.skipWaiting())
  if (message?.kind === 'arrived') {
    event.waitUntil(Promise.all([keepSeen(message.seen), tidy(event)]))
  }
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== scope.location.origin) return
  if (request.mode === 'navigate' && readPath(url.pathname, site).known) {
    const coming = fromHost(event)
    // Also where the reader has not waited for it.
    event.waitUntil(coming.catch(() => undefined))
    event.respondWith(
      answerPage({
        version: plan.version,
        fromHost: () => coming,
        shell: () => kept(plan.shell),
        patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE)),
      }),
    )
  } else if (files.isKnown(url)) {
    event.respondWith(
      answerFile(url, files, {
        kept,
        fromHost: () => fromHost(event),
        keep: (address, answer) => event.waitUntil(keepDetail(address, answer)),
      }),
    )
  }
})

/** What is not the file that the plan means is not kept, and the version not installed. */
async function cacheWillUpdate({ request, response }: { request: Request; response: Response }) {
  if (!response.ok) return null
  const isShell = request.url === new URL(plan.shell, scope.location.href).href
  return isShell && (await versionOf(response)) !== plan.version ? null : response
}

async function fromHost({ request, preloadResponse }: RequestEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request)
}

async function kept(url: string): Promise<Response | undefined> {
  try {
    for (const cacheName of [names.kept, names.details]) {
      // What a host says that its answers vary with has been decided when they were kept.
      const found = await scope.caches.match(url, { cacheName, ignoreVary: true })
      if (found !== undefined) return found
    }
  } catch {
    // The browser no longer lets its storage be read: the host is asked, as without a worker.
  }
  return undefined
}

/** Keeps what a page has fetched before there was a worker; the browser still has it at hand. */
async function keepSeen(seen: readonly string[]): Promise<void> {
  for (const url of seen) {
    if (!files.isDetail(new URL(url)) || (await kept(url)) !== undefined) continue
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok === true) await keepDetail(url, answer)
  }
}

async function keepDetail(url: string, answer: Response): Promise<void> {
  try {
    const details = await scope.caches.open(names.details)
    await details.put(url, answer)
  } catch {
    // Storage is full or refused: the reader has the file, and only goes without it another time.
  }
}

/**
 * Throws away what this version does not keep, once no page can be of another one: the page that has
 * just opened is the only one, or there is none. A version that waits has its files here, too.
 */
async function tidy(event: LastingEvent): Promise<void> {
  const { installing, waiting } = scope.registration
  const pages = await scope.clients.matchAll({ type: 'window' })
  if (pages.length > 1 || installing !== null || waiting !== null) return
  await keeper.activate(event)
  const details = await scope.caches.open(names.details)
  for (const { url } of await details.keys()) {
    if (!files.isDetail(new URL(url))) await details.delete(url)
  }
}

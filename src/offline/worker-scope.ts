/*
 * The part of a service worker's world that is used here (Service Workers, W3C). TypeScript has it
 * only in a library that contradicts the one of pages.
 */

/** An event that the browser keeps the worker running for. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

/** A request that the worker may answer. */
export interface RequestEvent extends LastingEvent {
  readonly request: Request
  /** The answer that the browser has asked for while the worker was starting, if it has. */
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}

/** Something that a page has sent. */
export interface SentEvent extends LastingEvent {
  readonly data: unknown
}

interface WorkerEvents {
  readonly install: LastingEvent
  readonly activate: LastingEvent
  readonly fetch: RequestEvent
  readonly message: SentEvent
}

/** The global object of a service worker. */
export interface WorkerScope {
  readonly location: Location
  readonly caches: CacheStorage
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { readonly type: 'window' }): Promise<readonly unknown[]>
  }
  readonly registration: {
    readonly installing: unknown
    readonly waiting: unknown
    readonly navigationPreload?: { enable(): Promise<void> }
    unregister(): Promise<boolean>
  }
  skipWaiting(): Promise<void>
  addEventListener<Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ): void
}

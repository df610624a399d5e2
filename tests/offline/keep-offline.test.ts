import { describe, expect, it, vi } from 'vitest'
import { keepOffline, type Workers } from '../../src/offline/keep-offline.ts'

/** A worker that a page can send to, and whose state changes. */
class AWorker extends EventTarget {
  state = 'installing'
  readonly told: unknown[] = []
  postMessage(message: unknown) {
    this.told.push(message)
  }
  is(state: string) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class ARegistration extends EventTarget {
  installing: AWorker | null = null
  waiting: AWorker | null = null
  active: AWorker | null = null
  readonly update = vi.fn(async () => undefined)
  finds(worker: AWorker) {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
  }
}

/** A browser's container of workers. */
class AContainer extends EventTarget {
  controller: AWorker | null = null
  readonly registration = new ARegistration()
  readonly register = vi.fn(async (): Promise<unknown> => this.registration)
  get ready() {
    return Promise.resolve(this.registration)
  }
}

/** A page that lets the site be kept, and what it was told. */
async function aPage(prepare: (container: AContainer) => void = () => undefined) {
  const container = new AContainer()
  container.registration.active = new AWorker()
  prepare(container)
  const page = {
    // The parts of the browser's objects that are used.
    workers: container as unknown as Workers,
    base: '/dateline/',
    seen: () => ['https://example.org/dateline/basemap/core.json?c2'],
    reload: vi.fn(),
    onNewVersion: vi.fn<(take: () => void) => void>(),
    onReturn: vi.fn<(after: number, back: () => void) => void>(),
  }
  await keepOffline(page)
  return { ...page, container, registration: container.registration }
}

describe('keeping a site', () => {
  it('asks the browser for its worker, for its own folder alone', async () => {
    const { container } = await aPage()
    expect(container.register).toHaveBeenCalledExactlyOnceWith('/dateline/worker.js', {
      scope: '/dateline/',
    })
  })

  it('tells the worker what the page has fetched by then', async () => {
    const { registration } = await aPage()
    expect(registration.active?.told).toEqual([
      { kind: 'arrived', seen: ['https://example.org/dateline/basemap/core.json?c2'] },
    ])
  })

  it('is given up in silence where the browser refuses', async () => {
    const page = await aPage((container) => {
      container.register.mockRejectedValue(new DOMException('No', 'SecurityError'))
    })
    expect(page.onNewVersion).not.toHaveBeenCalled()
  })

  it('asks for a new version when the reader comes back after an hour', async () => {
    const { onReturn, registration } = await aPage()
    const [after, back] = onReturn.mock.lastCall ?? []
    expect(after).toBe(3_600_000)
    registration.update.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    back?.()
    back?.()
    expect(registration.update).toHaveBeenCalledTimes(2)
  })
})

describe('a new version', () => {
  const controlled = (container: AContainer) => {
    container.controller = container.registration.active
  }

  it('is told of once it is there whole', async () => {
    const { registration, onNewVersion } = await aPage(controlled)
    const coming = new AWorker()
    registration.finds(coming)
    expect(onNewVersion).not.toHaveBeenCalled()
    coming.is('installed')
    expect(onNewVersion).toHaveBeenCalledOnce()
  })

  it('that has been waiting is told of at once, and only once', async () => {
    const { registration, onNewVersion } = await aPage((container) => {
      controlled(container)
      container.registration.waiting = new AWorker()
    })
    const coming = new AWorker()
    registration.finds(coming)
    coming.is('installed')
    expect(onNewVersion).toHaveBeenCalledOnce()
  })

  it('that was on its way before the page asked is told of, too', async () => {
    const coming = new AWorker()
    const { onNewVersion } = await aPage((container) => {
      controlled(container)
      container.registration.installing = coming
    })
    coming.is('installed')
    expect(onNewVersion).toHaveBeenCalledOnce()
  })

  it('is none where nothing was kept before, or it does not come', async () => {
    const first = await aPage()
    const coming = new AWorker()
    first.registration.finds(coming)
    coming.is('installed')
    expect(first.onNewVersion).not.toHaveBeenCalled()
    const second = await aPage(controlled)
    const broken = new AWorker()
    second.registration.finds(broken)
    broken.is('redundant')
    expect(second.onNewVersion).not.toHaveBeenCalled()
  })

  it('takes over when the reader takes it, and the page is loaded then', async () => {
    const waiting = new AWorker()
    const { container, onNewVersion, reload } = await aPage((given) => {
      controlled(given)
      given.registration.waiting = waiting
    })
    expect(waiting.told).toEqual([])
    onNewVersion.mock.lastCall?.[0]()
    expect(waiting.told).toEqual([{ kind: 'take-over' }])
    expect(reload).not.toHaveBeenCalled()
    container.dispatchEvent(new Event('controllerchange'))
    expect(reload).toHaveBeenCalledOnce()
  })

  it('that was taken in another window leaves this one as it is, until the reader takes it here', async () => {
    const { container, registration, onNewVersion, reload } = await aPage((given) => {
      controlled(given)
      given.registration.waiting = new AWorker()
    })
    registration.waiting = null
    container.dispatchEvent(new Event('controllerchange'))
    expect(reload).not.toHaveBeenCalled()
    onNewVersion.mock.lastCall?.[0]()
    expect(reload).toHaveBeenCalledOnce()
  })
})

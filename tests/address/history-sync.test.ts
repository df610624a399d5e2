import { describe, expect, it, vi } from 'vitest'
import { decodeAddress } from '../../src/address/decode-address.ts'
import { connectHistory, type SyncedStore } from '../../src/address/history-sync.ts'
import { resolveView } from '../../src/address/resolve-view.ts'
import { day } from '../../src/calendar/day.ts'
import type { Notice } from '../../src/view/notice.ts'
import { closeStop, selectStop, setRange } from '../../src/view/transitions.ts'
import type { View } from '../../src/view/view.ts'
import { aSite, aView } from './addresses.ts'
import { aWindow } from './fake-window.ts'

const SITE = aSite('/dateline/')
const RANGE = { from: day('2024-04-29'), to: day('2024-05-02') }

interface FakeStore extends SyncedStore {
  /** The playing of this number leads to a view. */
  plays(playing: number, view: View): void
  listeners(): number
}

function aStore(initial: View): FakeStore {
  const listeners = new Set<() => void>()
  let view = initial
  let playing: number | null = null
  const show = (next: View, by: number | null) => {
    view = next
    playing = by
    for (const listener of listeners) listener()
  }
  return {
    get: () => view,
    set: (next) => show(next, null),
    plays: (by, next) => show(next, by),
    playing: () => playing,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    listeners: () => listeners.size,
  }
}

/** Stops `a` and `b` exist; the excerpt `eb` is attached to `b`. */
function resolve(view: View) {
  const index = {
    language: 'en',
    stopOf: (id: string) => (id === 'a' || id === 'b' ? { id } : null),
    hasArticle: () => true,
    excerptStop: (id: string) => (id === 'eb' ? 'b' : null),
  }
  return resolveView(view, index, { data: true, languages: ['ar', 'he'] })
}

function aReaderAt(address: string, isFramed = false) {
  const window = aWindow(address)
  const { view } = resolve(decodeAddress(window.location, SITE).view)
  const store = aStore(view)
  const report = vi.fn<(notices: readonly Notice[]) => void>()
  const push = vi.spyOn(window.history, 'pushState')
  const replace = vi.spyOn(window.history, 'replaceState')
  const sync = connectHistory({ store, site: SITE, window, isFramed, resolve, report })
  return { window, store, report, push, replace, sync }
}

describe('a change of the view', () => {
  it('pushes one step with its address', () => {
    const { window, store, push } = aReaderAt('/dateline/')
    store.set(selectStop(store.get(), 'a'))
    expect(push).toHaveBeenCalledTimes(1)
    store.set(setRange(store.get(), RANGE))
    expect(push).toHaveBeenCalledTimes(2)
    expect(window.steps()).toEqual([
      '/dateline/',
      '/dateline/stops/a/',
      '/dateline/stops/a/?from=2024-04-29&to=2024-05-02',
    ])
  })

  it('pushes nothing when the address stays the same', () => {
    const { store, push } = aReaderAt('/dateline/stops/a/')
    store.set({ ...store.get() })
    store.set(selectStop(store.get(), 'a'))
    expect(push).not.toHaveBeenCalled()
  })

  it('pushes nothing for an address that only was written differently', () => {
    const { store, push } = aReaderAt('/dateline/stops/a?x#')
    store.set({ ...store.get() })
    expect(push).not.toHaveBeenCalled()
  })

  it('is not reported: notices are about addresses', () => {
    const { store, report } = aReaderAt('/dateline/')
    store.set(selectStop(store.get(), 'a'))
    expect(report).not.toHaveBeenCalled()
  })
})

describe('in a frame of another page', () => {
  it('no change makes a step of that page’s history, and the address says what is shown', () => {
    const { window, store, push } = aReaderAt('/dateline/?embed', true)
    store.set(selectStop(store.get(), 'a'))
    store.set(setRange(store.get(), RANGE))
    store.plays(1, selectStop(store.get(), 'b'))
    expect(push).not.toHaveBeenCalled()
    expect(window.steps()).toEqual(['/dateline/stops/b/?from=2024-04-29&to=2024-05-02&embed'])
  })
})

describe('a playing', () => {
  it('pushes one step, and writes what it goes on to over that', () => {
    const { window, store, push, replace } = aReaderAt('/dateline/')
    for (const stop of ['a', 'b', 'a']) store.plays(1, aView({ stop }))
    expect(window.steps()).toEqual(['/dateline/', '/dateline/stops/a/'])
    expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([1, 2])
    window.go(-1)
    expect(store.get()).toEqual(aView())
  })

  it('leaves the step that it started from, also where its first view is the same', () => {
    const { window, store } = aReaderAt('/dateline/stops/a/')
    store.plays(1, aView({ stop: 'a' }))
    store.plays(1, aView({ stop: 'b' }))
    expect(window.steps()).toEqual(['/dateline/stops/a/', '/dateline/stops/b/'])
  })

  it('that goes on after the reader has moved pushes a step again', () => {
    const { window, store } = aReaderAt('/dateline/')
    store.plays(1, aView({ stop: 'a' }))
    store.set(aView({ stop: 'a', range: RANGE }))
    store.plays(1, aView({ stop: 'b', range: RANGE }))
    expect(window.steps()).toEqual([
      '/dateline/',
      '/dateline/stops/a/',
      '/dateline/stops/a/?from=2024-04-29&to=2024-05-02',
      '/dateline/stops/b/?from=2024-04-29&to=2024-05-02',
    ])
  })

  it('that goes on after Back leaves the step that Back led to', () => {
    const { window, store } = aReaderAt('/dateline/')
    store.plays(1, aView({ stop: 'a' }))
    window.go(-1)
    store.plays(1, aView({ stop: 'b' }))
    expect(window.steps()).toEqual(['/dateline/', '/dateline/stops/b/'])
  })

  it('has a step beside that of the one before', () => {
    const { window, store } = aReaderAt('/dateline/')
    store.plays(1, aView({ stop: 'a' }))
    store.plays(2, aView({ stop: 'b' }))
    expect(window.steps()).toEqual(['/dateline/', '/dateline/stops/a/', '/dateline/stops/b/'])
  })

  it('leaves the step to the reader who takes it from there', () => {
    const { window, store } = aReaderAt('/dateline/')
    store.plays(1, aView({ stop: 'a' }))
    store.set(aView({ stop: 'b' }))
    expect(window.steps()).toEqual(['/dateline/', '/dateline/stops/a/', '/dateline/stops/b/'])
  })

  it('pushes its step once the browser lets it', () => {
    const { window, store } = aReaderAt('/dateline/')
    window.refuses(true)
    store.plays(1, aView({ stop: 'a' }))
    window.refuses(false)
    store.plays(1, aView({ stop: 'b' }))
    expect(window.steps()).toEqual(['/dateline/', '/dateline/stops/b/'])
  })
})

describe('Back and Forward', () => {
  it('restore exactly what was shown, and push nothing', () => {
    const { window, store, push, replace } = aReaderAt('/dateline/?x=1')
    const shown = [store.get()]
    for (const next of [
      selectStop(store.get(), 'a'),
      setRange(selectStop(store.get(), 'b', 'eb'), RANGE),
      aView({ language: 'ar', embed: true, unknown: [['x', '2']] }),
      closeStop(store.get()),
    ]) {
      store.set(next)
      shown.push(next)
    }
    // The last of them has the address of the first.
    const pushes = push.mock.calls.length
    for (let step = shown.length - 2; step >= 0; step -= 1) {
      window.go(-1)
      expect(store.get()).toEqual(shown[step])
    }
    for (let step = 1; step < shown.length; step += 1) {
      window.go(1)
      expect(store.get()).toEqual(shown[step])
    }
    expect(pushes).toBe(4)
    expect(push).toHaveBeenCalledTimes(pushes)
    expect(replace).not.toHaveBeenCalled()
  })

  it('are followed by a new step where the reader left off', () => {
    const { window, store } = aReaderAt('/dateline/')
    store.set(aView({ stop: 'a' }))
    store.set(aView({ stop: 'b' }))
    window.go(-1)
    store.set(aView({ stop: 'a', range: RANGE }))
    expect(window.steps()).toEqual([
      '/dateline/',
      '/dateline/stops/a/',
      '/dateline/stops/a/?from=2024-04-29&to=2024-05-02',
    ])
  })

  it('report that all was shown, so that an older notice goes', () => {
    const { window, store, report } = aReaderAt('/dateline/')
    store.set(aView({ stop: 'a' }))
    window.go(-1)
    expect(report.mock.calls).toEqual([[[]]])
  })
})

describe('an address that the reader typed or followed', () => {
  it('is read once, although two events tell of it', () => {
    const { window, store, report, push } = aReaderAt('/dateline/')
    window.follows('/dateline/#eb')
    expect(store.get()).toEqual(aView({ stop: 'b', excerpt: 'eb' }))
    expect(window.steps()).toEqual(['/dateline/', '/dateline/stops/b/#eb'])
    expect(report).toHaveBeenCalledTimes(1)
    expect(push).not.toHaveBeenCalled()
  })

  it('becomes the address of what is shown, and what is not is reported', () => {
    const { window, store, report } = aReaderAt('/dateline/stops/a/')
    window.follows('/dateline/stops/a/?to=never#nothing')
    expect(store.get()).toEqual(aView({ stop: 'a' }))
    expect(window.address()).toBe('/dateline/stops/a/')
    expect(report.mock.calls).toEqual([
      [
        [
          { kind: 'not-a-day', parameter: 'to', value: 'never' },
          { kind: 'unknown-excerpt', excerpt: 'nothing' },
        ],
      ],
    ])
  })

  it('shows the view before it reports', () => {
    const { window, store, report } = aReaderAt('/dateline/')
    report.mockImplementation(() => expect(store.get().stop).toBe('a'))
    window.follows('/dateline/stops/a/#nothing')
    expect(report).toHaveBeenCalledTimes(1)
  })
})

describe('replacing the present step', () => {
  it('makes the first address canonical without a step of its own', () => {
    const { window, push, sync } = aReaderAt('/dateline?stop=a&lang=ar')
    sync.replace()
    expect(window.steps()).toEqual(['/dateline/ar/stops/a/'])
    expect(push).not.toHaveBeenCalled()
  })

  it('writes nothing when the address is canonical already', () => {
    const { replace, sync } = aReaderAt('/dateline/stops/a/?x=1')
    sync.replace()
    expect(replace).not.toHaveBeenCalled()
  })

  it('leaves for the page of another dataset, which this one cannot show', () => {
    const { window, store, push, sync } = aReaderAt('/dateline/stops/a/')
    sync.disconnect()
    const leave = vi.fn()
    const report = vi.fn()
    connectHistory({ store, site: SITE, window, resolve, leave, report })
    const before = store.get()
    window.follows('/dateline/?data=d&stop=b')
    expect(leave).toHaveBeenCalled()
    expect(store.get()).toBe(before)
    expect(report).not.toHaveBeenCalled()
    expect(push).not.toHaveBeenCalled()
  })

  it('shows a view that its dataset has corrected', () => {
    const { window, store, push, sync } = aReaderAt('/dateline/?data=d&stop=a')
    sync.replace(aView({ data: 'd' }))
    expect(store.get()).toEqual(aView({ data: 'd' }))
    expect(window.steps()).toEqual(['/dateline/?data=d'])
    expect(push).not.toHaveBeenCalled()
  })
})

describe('a browser that refuses to write', () => {
  it('leaves the reader with the view, and is asked again at the next change', () => {
    const { window, store } = aReaderAt('/dateline/')
    window.refuses(true)
    expect(() => store.set(aView({ stop: 'a' }))).not.toThrow()
    expect(store.get().stop).toBe('a')
    window.refuses(false)
    store.set({ ...store.get() })
    expect(window.steps()).toEqual(['/dateline/', '/dateline/stops/a/'])
  })

  it('has nothing to catch up on when the reader has gone back to what the address says', () => {
    const { window, store, push } = aReaderAt('/dateline/')
    window.refuses(true)
    store.set(aView({ stop: 'a' }))
    window.refuses(false)
    push.mockClear()
    store.set(aView())
    expect(push).not.toHaveBeenCalled()
  })

  it('does not keep Back from showing an address that is not canonical, nor lose a step', () => {
    const { window, store, push } = aReaderAt('/dateline/stops/unknown/')
    store.set(aView({ stop: 'a' }))
    push.mockClear()
    window.refuses(true)
    expect(() => window.go(-1)).not.toThrow()
    expect(store.get()).toEqual(aView())
    expect(push).not.toHaveBeenCalled()
    window.go(1)
    expect(store.get()).toEqual(aView({ stop: 'a' }))
  })

  it('writes the next step from the address that Back led to', () => {
    const { window, store } = aReaderAt('/dateline/')
    store.set(aView({ stop: 'a' }))
    store.set(aView())
    window.refuses(true)
    store.set(aView({ stop: 'a' }))
    window.refuses(false)
    window.go(-1)
    expect(window.address()).toBe('/dateline/stops/a/')
    store.set(aView())
    expect(window.address()).toBe('/dateline/')
  })
})

describe('disconnecting', () => {
  it('leaves the store and the window alone', () => {
    const { window, store, push, sync } = aReaderAt('/dateline/')
    expect([store.listeners(), window.listeners()]).toEqual([1, 2])
    sync.disconnect()
    expect([store.listeners(), window.listeners()]).toEqual([0, 0])
    store.set(aView({ stop: 'a' }))
    expect(push).not.toHaveBeenCalled()
  })
})

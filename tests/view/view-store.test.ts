import { describe, expect, it, vi } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import type { Notice } from '../../src/view/notice.ts'
import { OPENING_VIEW, selectStop } from '../../src/view/transitions.ts'
import {
  arriveAt,
  changeView,
  createViewStore,
  draftRange,
  playOn,
  pointAt,
  rangeOnScreen,
  settleRange,
  type ViewState,
} from '../../src/view/view-store.ts'
import { FIRST_DAY, SECOND_DAY } from '../builders/model.ts'

// The core has no React: whatever imports it here fails, and every test of this file with it.
vi.mock('react', () => {
  throw new Error('The view imports React.')
})

const NOTICE: Notice = { kind: 'unknown-stop', stop: 'nowhere' }
const RANGE = { from: FIRST_DAY, to: SECOND_DAY }

/** A state that has nothing but what a test names. */
function aState(overrides: Partial<ViewState>): ViewState {
  return {
    view: OPENING_VIEW,
    draft: null,
    notices: [],
    pointed: null,
    playing: null,
    ...overrides,
  }
}

describe('the store of the view', () => {
  it('begins with what the address said, and what could not be shown of it', () => {
    const store = createViewStore(OPENING_VIEW, [NOTICE])
    expect(store.getState()).toEqual(aState({ view: OPENING_VIEW, notices: [NOTICE] }))
  })

  it('gives each reader a store of their own', () => {
    const [store, other] = [createViewStore(OPENING_VIEW, []), createViewStore(OPENING_VIEW, [])]
    changeView(store, (view) => selectStop(view, 'brink'))
    expect(other.getState().view).toBe(OPENING_VIEW)
  })

  it('tells who listens of each change, once', () => {
    const store = createViewStore(OPENING_VIEW, [])
    const listener = vi.fn()
    store.subscribe(listener)
    changeView(store, (view) => selectStop(view, 'brink'))
    expect(listener).toHaveBeenCalledOnce()
    expect(store.getState().view.stop).toBe('brink')
  })

  it('drops the notices about the address when the reader moves on', () => {
    const store = createViewStore(OPENING_VIEW, [NOTICE])
    changeView(store, (view) => selectStop(view, 'brink'))
    expect(store.getState().notices).toEqual([])
  })
})

describe('a range that is being entered', () => {
  it('is on screen at once, and in the view only when it is settled', () => {
    const store = createViewStore(OPENING_VIEW, [])
    draftRange(store, RANGE)
    expect(rangeOnScreen(store.getState())).toEqual(RANGE)
    expect(store.getState().view.range).toEqual(ALL_DAYS)
    settleRange(store)
    expect(store.getState()).toEqual(aState({ view: { ...OPENING_VIEW, range: RANGE } }))
    expect(rangeOnScreen(store.getState())).toEqual(RANGE)
  })

  it('leaves notices standing until the reader has settled something else', () => {
    const store = createViewStore(OPENING_VIEW, [NOTICE])
    draftRange(store, RANGE)
    expect(store.getState().notices).toEqual([NOTICE])
  })

  it('is turned round when it is settled reversed, and a notice says so', () => {
    const store = createViewStore(OPENING_VIEW, [])
    draftRange(store, { from: SECOND_DAY, to: FIRST_DAY })
    settleRange(store)
    expect(store.getState()).toEqual(
      aState({
        view: { ...OPENING_VIEW, range: RANGE },
        notices: [{ kind: 'range-reversed', from: SECOND_DAY, to: FIRST_DAY }],
      }),
    )
  })

  it('is not settled where none is being entered', () => {
    const view = { ...OPENING_VIEW, range: RANGE }
    const store = createViewStore(view, [NOTICE])
    settleRange(store)
    expect(store.getState()).toEqual(aState({ view, notices: [NOTICE] }))
    expect(store.getState().view).toBe(view)
  })

  it('ends when the reader chooses something else', () => {
    const store = createViewStore(OPENING_VIEW, [])
    draftRange(store, RANGE)
    changeView(store, (view) => selectStop(view, 'brink'))
    expect(store.getState().draft).toBeNull()
  })
})

describe('what the reader points at', () => {
  const BRINK = { kind: 'stop', id: 'brink' } as const

  it('is kept beside the view, which stays the same', () => {
    const store = createViewStore(OPENING_VIEW, [NOTICE])
    pointAt(store, BRINK)
    expect(store.getState()).toEqual(aState({ notices: [NOTICE], pointed: BRINK }))
    expect(store.getState().view).toBe(OPENING_VIEW)
    pointAt(store, null)
    expect(store.getState().pointed).toBeNull()
  })

  it('is forgotten with the view that it was part of', () => {
    const store = createViewStore(OPENING_VIEW, [])
    pointAt(store, BRINK)
    changeView(store, (view) => selectStop(view, 'brink'))
    expect(store.getState().pointed).toBeNull()
    pointAt(store, BRINK)
    arriveAt(store, OPENING_VIEW)
    expect(store.getState().pointed).toBeNull()
  })

  it('outlasts a range on its way and the steps of a playing', () => {
    const store = createViewStore(OPENING_VIEW, [])
    pointAt(store, BRINK)
    draftRange(store, RANGE)
    settleRange(store)
    playOn(store, 1, (view) => selectStop(view, 'corran'))
    expect(store.getState().pointed).toEqual(BRINK)
  })
})

describe('a playing', () => {
  it('is said to have led to the view, until something else does', () => {
    const store = createViewStore(OPENING_VIEW, [NOTICE])
    playOn(store, 3, (view) => selectStop(view, 'brink'))
    expect(store.getState()).toEqual(
      aState({ view: selectStop(OPENING_VIEW, 'brink'), playing: 3 }),
    )
    changeView(store, (view) => selectStop(view, 'corran'))
    expect(store.getState().playing).toBeNull()
    playOn(store, 3, (view) => selectStop(view, 'brink'))
    draftRange(store, RANGE)
    settleRange(store)
    expect(store.getState().playing).toBeNull()
    playOn(store, 3, (view) => selectStop(view, 'brink'))
    arriveAt(store, OPENING_VIEW)
    expect(store.getState()).toEqual(aState({}))
  })

  it('settles a range that is still being entered, first and by itself', () => {
    const store = createViewStore(OPENING_VIEW, [])
    draftRange(store, RANGE)
    const seen: ViewState[] = []
    store.subscribe((state) => seen.push(state))
    playOn(store, 1, (view) => selectStop(view, 'brink'))
    const settled = { ...OPENING_VIEW, range: RANGE }
    expect(seen).toEqual([
      aState({ view: settled }),
      aState({ view: selectStop(settled, 'brink'), playing: 1 }),
    ])
  })
})

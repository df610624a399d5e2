import { createStore, type StoreApi } from 'zustand/vanilla'
import { type DayRange, isOrdered } from '../calendar/range.ts'
import type { Pointed } from '../itinerary/highlight.ts'
import type { Notice } from './notice.ts'
import { setRange } from './transitions.ts'
import type { View } from './view.ts'

/** The reader's choices, and what could not be shown of the address they came with. */
export interface ViewState {
  readonly view: View
  /** A range that is still being entered: on screen at once, in the address when settled. */
  readonly draft: DayRange | null
  readonly notices: readonly Notice[]
  /** What the reader points at: neither a choice nor in the address. */
  readonly pointed: Pointed | null
  /**
   * Number of the playing that has led to the view; null where the reader has. Where a playing has
   * come to is one step of the history, however far it goes.
   */
  readonly playing: number | null
}

export type ViewStore = StoreApi<ViewState>

/** A store that starts with what the address said. */
export function createViewStore(view: View, notices: readonly Notice[]): ViewStore {
  return createStore<ViewState>(() => ({
    view,
    draft: null,
    notices,
    pointed: null,
    playing: null,
  }))
}

/** The range as the reader sees it: the one being entered, else the settled one. */
export function rangeOnScreen({ view, draft }: ViewState): DayRange {
  return draft ?? view.range
}

/**
 * Applies a transition. A range still being entered is settled first, so that it is not lost; the
 * reader has moved on, so notices about the address they came with go.
 */
export function changeView(store: ViewStore, transition: (view: View) => View): void {
  store.setState((state) => {
    const { view, notices } = settled({ ...state, notices: [] })
    const next = transition(view)
    // A notice about the days goes with them where other days were chosen.
    return { ...arrived(next), notices: next.range === view.range ? notices : [] }
  })
}

/** Shows the view of another address, which Back, Forward or the reader's typing has led to. */
export function arriveAt(store: ViewStore, view: View): void {
  store.setState(arrived(view))
}

/** Shows what a playing has come to. What the reader points at stays, since the pointer does. */
export function playOn(store: ViewStore, playing: number, transition: (view: View) => View): void {
  store.setState((state) => ({ ...settled(state), notices: [] }))
  store.setState((state) => ({ view: transition(state.view), playing }))
}

/** Says what the reader points at; null for nothing. */
export function pointAt(store: ViewStore, pointed: Pointed | null): void {
  store.setState({ pointed })
}

/** Shows a range without settling it: nothing is written while a reader types or drags. */
export function draftRange(store: ViewStore, draft: DayRange): void {
  store.setState({ draft })
}

/** Settles the range being entered; a reversed one is turned round and a notice says so. */
export function settleRange(store: ViewStore): void {
  store.setState(settled)
}

/** Takes the notices away, as read. */
export function dismissNotices(store: ViewStore): void {
  store.setState({ notices: [] })
}

/** What the reader pointed at may be gone from the screen, and then never says that it is left. */
function arrived(view: View): Pick<ViewState, 'view' | 'draft' | 'pointed' | 'playing'> {
  return { view, draft: null, pointed: null, playing: null }
}

function settled(state: ViewState): ViewState {
  const { view, draft } = state
  if (draft === null) return state
  const { from, to } = draft
  const isReversed = from !== null && to !== null && !isOrdered(draft)
  return {
    ...state,
    view: setRange(view, draft),
    draft: null,
    playing: null,
    notices: isReversed ? [{ kind: 'range-reversed', from, to }] : [],
  }
}

import { createStore, type StoreApi } from 'zustand/vanilla'
import { type DayRange, isOrdered } from '../calendar/range.ts'
import type { Notice } from './notice.ts'
import { setRange } from './transitions.ts'
import type { View } from './view.ts'

/** The reader's choices, and what could not be shown of the address they came with. */
export interface ViewState {
  readonly view: View
  /** A range that is still being entered: on screen at once, in the address when settled. */
  readonly draft: DayRange | null
  readonly notices: readonly Notice[]
}

export type ViewStore = StoreApi<ViewState>

/** A store that starts with what the address said. */
export function createViewStore(view: View, notices: readonly Notice[]): ViewStore {
  return createStore<ViewState>(() => ({ view, draft: null, notices }))
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
    return { view: next, draft: null, notices: next.range === view.range ? notices : [] }
  })
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

function settled({ view, draft, notices }: ViewState): ViewState {
  if (draft === null) return { view, draft, notices }
  const { from, to } = draft
  const isReversed = from !== null && to !== null && !isOrdered(draft)
  return {
    view: setRange(view, draft),
    draft: null,
    notices: isReversed ? [{ kind: 'range-reversed', from, to }] : [],
  }
}

import type { RefObject } from 'react'
import type { Dataset } from '../dataset/model.ts'
import type { Leg } from '../itinerary/legs.ts'
import type { ShownStop } from '../itinerary/shown.ts'

/** What the map is given to show, and what it tells. */
export interface MapPaneProps {
  readonly dataset: Dataset
  readonly stops: readonly ShownStop[]
  readonly legs: readonly Leg[]
  readonly selected: string | null
  /** Path that the site's addresses begin with, such as `/` or `/dateline/`. */
  readonly base: string
  /** What may lie over the map's lower part, so that a selected stop is not hidden under it. */
  readonly coveredBy: RefObject<HTMLElement | null>
  readonly onSelect: (stop: string) => void
  /** Opens the full credits; without it the map has the short ones alone. */
  readonly onCredits?: () => void
}

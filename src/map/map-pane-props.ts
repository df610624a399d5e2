import type { Map as LeafletMap } from 'leaflet'
import type { ComponentType, Ref, RefObject } from 'react'
import type { ReadBasemap } from '../basemap/files.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Highlight, Pointed } from '../itinerary/highlight.ts'
import type { Leg } from '../itinerary/legs.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import type { Crowding } from './crowds/crowd-parts.ts'
import type { ShownMap } from './shown-map.ts'
import type { TravelLayerProps } from './TravelLayer.tsx'
import type { Travel } from './travel.ts'

/** What the map is given to show, and what it tells. */
export interface MapPaneProps {
  readonly dataset: Dataset
  readonly stops: readonly ShownStop[]
  readonly legs: readonly Leg[]
  readonly selected: string | null
  /** What gathers stops that stand too close; null for a dataset with few of them. */
  readonly crowding: Crowding | null
  /** What shows the same as the thing pointed at, on the map or elsewhere. */
  readonly highlight: Highlight
  /** How the journey stands while it is played, and what draws it; null while it is not. */
  readonly playing: {
    readonly travel: Travel
    readonly TravelLayer: ComponentType<TravelLayerProps>
  } | null
  /** What shares the wheel and the fingers with the page around, where there is one. */
  readonly Gestures?: ComponentType<{ readonly map: LeafletMap }> | undefined
  readonly readBasemap: ReadBasemap
  /** What may lie over the map's lower part, so that a selected stop is not hidden under it. */
  readonly coveredBy: RefObject<HTMLElement | null>
  readonly onSelect: (stop: string) => void
  readonly onPoint: (pointed: Pointed | null) => void
  /** Called once, when the map has first been drawn whole. */
  readonly onDrawn?: () => void
  /** Told what the map shows. */
  readonly shown: Ref<ShownMap>
  /** Opens the full credits; without it the map has the short ones alone. */
  readonly onCredits?: () => void
}

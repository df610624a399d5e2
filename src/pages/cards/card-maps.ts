import type { MapView } from '../../basemap/map-view.ts'
import { ALL_DAYS } from '../../calendar/range.ts'
import type { Dataset, Stop } from '../../dataset/model.ts'
import { type Leg, legsOf } from '../../itinerary/legs.ts'
import { type ShownStop, showStop } from '../../itinerary/shown.ts'
import type { Size } from '../../labels/box.ts'
import { fitView } from '../../picture/fit-view.ts'
import { type Neighbour, neighboursOf } from './neighbours.ts'
import { viewAround } from './view-around.ts'

/** What the map of a card shows. */
export interface CardMap {
  readonly view: MapView
  readonly stops: readonly ShownStop[]
  readonly legs: readonly Leg[]
  /** Id of the stop that the card is about; null on the card of the whole. */
  readonly selected: string | null
}

/** The most stops that are shown on the card of the whole. */
const MOST_ON_WHOLE = 60

/** The most neighbours that are shown around a stop: a card is small, and there may be thousands. */
const MOST_SHOWN = 8

/** The most that are looked at, so that some are left where the nearest are too near to be named. */
const MOST_NEAR = 40

/** A neighbour this far off, in pixels of the map, leaves room for a name between. */
const NOT_NEAR = 40

/** Works out the maps of a dataset's cards. */
export class CardMaps {
  readonly #stops: readonly ShownStop[]
  readonly #legs: readonly Leg[]
  readonly #legsAt = new Map<string, Leg[]>()
  readonly #size: Size

  /** @param size of the maps in pixels of the view */
  constructor({ stops, trips }: Dataset, size: Size) {
    this.#stops = stops
      .map((stop) => showStop(stop, ALL_DAYS))
      .filter(({ reports }) => reports.length > 0)
    this.#legs = legsOf(trips, this.#stops)
    for (const leg of this.#legs) {
      for (const id of new Set([leg.from.id, leg.to.id])) {
        this.#legsAt.set(id, [...(this.#legsAt.get(id) ?? []), leg])
      }
    }
    this.#size = size
  }

  /**
   * Every stop that something is reported of, and all legs. Of very many stops those with the most
   * reports, without legs: thousands would cover the map and each other.
   */
  whole(): CardMap {
    const all = this.#stops
    const view = fitView(
      all.map(({ stop }) => stop),
      this.#size,
    )
    if (all.length <= MOST_ON_WHOLE) return { view, stops: all, legs: this.#legs, selected: null }
    const stops = [...all].sort((a, b) => b.reports.length - a.reports.length)
    return { view, stops: stops.slice(0, MOST_ON_WHOLE), legs: [], selected: null }
  }

  /**
   * A stop in the middle, its nearest neighbours, and the legs that begin or end at it. Then the same
   * with ever less that could take the room of its name: without legs and near neighbours, then alone.
   */
  around(stop: Stop): readonly CardMap[] {
    const near = neighboursOf(stop, this.#stops, MOST_NEAR)
    const view = viewAround(stop, near[0]?.distance ?? null, this.#size)
    const own = showStop(stop, ALL_DAYS)
    const legs = this.#legsAt.get(stop.id) ?? []
    const attempts = [
      { clear: 0, legs },
      { clear: NOT_NEAR, legs: [] },
      { clear: Number.POSITIVE_INFINITY, legs: [] },
    ]
    return attempts.map(({ clear, legs: shownLegs }) => {
      const shown = near.filter((neighbour) => isClear(neighbour, view, clear))
      const others = shown.slice(0, MOST_SHOWN).map((neighbour) => neighbour.shown)
      return { view, stops: [own, ...others], legs: shownLegs, selected: stop.id }
    })
  }
}

function isClear({ distance }: Neighbour, { zoom }: MapView, clear: number): boolean {
  return distance * 2 ** zoom >= clear
}

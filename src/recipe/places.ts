import * as v from 'valibot'
import { distanceKm } from '../geo/position.ts'
import { type Box, boxContains, openBox, regionBox } from './box.ts'
import { geoNamesCities } from './geonames-cities.ts'
import { mergeCities } from './merge-cities.ts'
import { naturalEarthPlaces } from './natural-earth-places.ts'
import { bareName, type Place } from './place.ts'
import handRanksTable from './tables/place-ranks.json' with { type: 'json' }
import type { WorkFolder } from './work-folder.ts'

/** A place with its id in the published files: GeoNames', or `n` and a number of this build. */
export interface NamedPlace extends Place {
  readonly id: string
}

/**
 * First zooms and ranks set by hand, for the region: population says little about how often a place
 * is in the news, and Jerusalem and Tel Aviv are to appear together and weigh the same.
 */
const handRanks = v.parse(
  v.record(v.string(), v.object({ firstZoom: v.number(), rank: v.number() })),
  handRanksTable,
)

/** Outside of this box the open box is margin, whose labels wait a little longer. */
const quietOutside: Box = [27, 18, 50, 38]

/** Two places of one name within this distance are one; the word for "the" does not count. */
const REPEAT_KM = 60
const article = /^(Al|El|Ar|As|Ad|An|Ash|At|Az)[ -]/

/** Two names so close together, in degrees, name one place; only the first is kept. */
const SAME_SPOT_DEGREES = 0.02
const SAME_SPOT_FROM_ZOOM = 6

/** All places of the map, in the order in which the labels are placed: by first zoom, then rank. */
export function buildPlaces(work: WorkFolder): NamedPlace[] {
  const merged = mergeCities(naturalEarthPlaces(work), geoNamesCities(work))
  const ranked = withHandRanks(merged).map(quieterInMargin)
  ranked.sort((a, b) => a.firstZoom - b.firstZoom || b.rank - a.rank)
  return withIds(withoutRepeats(ranked))
}

/** Applies the table to the largest place of each name in the region. */
function withHandRanks(places: readonly Place[]): Place[] {
  const largest = new Map<string, Place>()
  for (const place of places) {
    if (!boxContains(regionBox, place)) continue
    const other = largest.get(place.name)
    if (other === undefined || place.rank > other.rank) largest.set(place.name, place)
  }
  return places.map((place) =>
    largest.get(place.name) === place ? { ...place, ...handRanks[place.name] } : place,
  )
}

function quieterInMargin(place: Place): Place {
  const inMargin = boxContains(openBox, place) && !boxContains(quietOutside, place)
  const early = place.firstZoom > 5.5 && place.firstZoom < 6.9
  return inMargin && early ? { ...place, firstZoom: place.firstZoom + 0.3 } : place
}

function withoutRepeats(places: readonly Place[]): Place[] {
  const kept: Place[] = []
  const byName = new Map<string, Place[]>()
  for (const place of places) {
    const name = bareName(place.name.replace(article, ''))
    const namesakes = byName.get(name) ?? []
    if (namesakes.some((other) => distanceKm(other, place) < REPEAT_KM)) continue
    if (kept.some((other) => isSameSpot(other, place))) continue
    byName.set(name, [...namesakes, place])
    kept.push(place)
  }
  return kept
}

function isSameSpot(earlier: Place, place: Place): boolean {
  return (
    place.firstZoom > SAME_SPOT_FROM_ZOOM &&
    boxContains(openBox, place) &&
    Math.abs(earlier.longitude - place.longitude) < SAME_SPOT_DEGREES &&
    Math.abs(earlier.latitude - place.latitude) < SAME_SPOT_DEGREES
  )
}

function withIds(places: readonly Place[]): NamedPlace[] {
  let unknown = 0
  return places.map((place) => {
    if (place.id !== null) return { ...place, id: place.id }
    unknown += 1
    return { ...place, id: `n${unknown}` }
  })
}

import { distanceKm } from '../geo/position.ts'
import { type Box, boxContains, openBox, regionBox } from './box.ts'
import { englishName } from './english-names.ts'
import type { City } from './geonames-cities.ts'
import { bareName, type Place, rankOf } from './place.ts'

/** Within these distances a city and a place of Natural Earth are one. */
const SAME_NAME_KM = 14
const SAME_COUNTRY_KM = 3.5

/** Names are compared by their beginnings: "Tel Aviv" is "Tel Aviv-Yafo". */
const COMPARED_LETTERS = 5

/** Within these distances of a clearly larger place a city is a suburb and waits for these zooms. */
const SUBURB = { km: 22, firstZoom: 8 }
const INNER_SUBURB = { km: 11, firstZoom: 9 }

/** How much larger, as a difference of ranks: by two fifths. */
const CLEARLY_LARGER = 0.15

/** Where even villages get a label: the countries of the Levant and their surroundings. */
const densestCountries = ['IL', 'PS', 'JO', 'LB']
const densestBox: Box = [33, 29, 37, 34]

const LAST_ZOOM = 12
const LAST_ZOOM_ELSEWHERE = 10.3

/** GeoNames lists camps, settlements and administrative doubles as towns; small ones add nothing. */
const doubtfulName = /camp|settlement|branch|city$/i
const DOUBTFUL_BELOW_INHABITANTS = 60000

/**
 * Natural Earth's places with ids, ranks and, in the region, positions of GeoNames, followed by the
 * cities of the region that Natural Earth lacks. `cities` come largest first, so that suburbs find
 * the places they belong to.
 */
export function mergeCities(naturalEarth: readonly Place[], cities: readonly City[]): Place[] {
  const places = [...naturalEarth]
  const unmatched = new Set(naturalEarth.keys())
  for (const [index, place] of naturalEarth.entries()) {
    if (!boxContains(openBox, place)) unmatched.delete(index)
  }
  for (const city of cities) {
    const name = englishName(city.name, city.country)
    const index = findSame(places, unmatched, city, name)
    const same = index === undefined ? undefined : places[index]
    if (index !== undefined && same !== undefined) {
      unmatched.delete(index)
      places[index] = improved(same, city)
    } else if (name !== null) {
      const added = newPlace(city, name, places)
      if (added) places.push(added)
    }
  }
  return places
}

/** The index of the place that is the city, by name first, by mere closeness second. */
function findSame(
  places: readonly Place[],
  unmatched: ReadonlySet<number>,
  city: City,
  name: string | null,
): number | undefined {
  const beginning = (text: string) => bareName(text).slice(0, COMPARED_LETTERS)
  const sought = beginning(name ?? city.name)
  let close: number | undefined
  for (const index of unmatched) {
    const place = places[index]
    if (place === undefined) continue
    const km = distanceKm(place, city)
    if (km < SAME_NAME_KM && beginning(place.name) === sought) return index
    if (km < SAME_COUNTRY_KM && place.country === city.country) close ??= index
  }
  return close
}

function improved(place: Place, city: City): Place {
  const { longitude, latitude } = boxContains(regionBox, city) ? city : place
  const rank = Math.max(place.rank, rankOf(city.inhabitants))
  return { ...place, longitude, latitude, rank, id: city.id }
}

/** A city as a place of its own; null when it is too small for any zoom or out of the region. */
function newPlace(city: City, name: string, places: readonly Place[]): Place | null {
  if (!boxContains(regionBox, city)) return null
  const dense = densestCountries.includes(city.country) || boxContains(densestBox, city)
  const zoom = dense ? denseZoom(city.inhabitants) : sparseZoom(city.inhabitants)
  if (zoom > (dense ? LAST_ZOOM : LAST_ZOOM_ELSEWHERE)) return null
  if (doubtfulName.test(city.name) && city.inhabitants < DOUBTFUL_BELOW_INHABITANTS) return null
  return {
    longitude: city.longitude,
    latitude: city.latitude,
    name,
    country: city.country,
    id: city.id,
    firstZoom: Math.max(zoom, suburbZoom(city, places)),
    rank: rankOf(city.inhabitants),
    capital: false,
  }
}

/** The first zoom where labels are dense, by inhabitants. */
function denseZoom(inhabitants: number): number {
  if (inhabitants < 3e3) return LAST_ZOOM
  if (inhabitants < 8e3) return 11.2
  return commonZoom(inhabitants)
}

/** The first zoom elsewhere: half a zoom to one and a quarter later. */
function sparseZoom(inhabitants: number): number {
  if (inhabitants < 8e3) return Number.POSITIVE_INFINITY
  const zoom = commonZoom(inhabitants)
  if (zoom < 8) return zoom + 0.5
  return zoom + (zoom < 9 ? 1 : 1.2)
}

function commonZoom(inhabitants: number): number {
  if (inhabitants >= 6e5) return 6.4
  if (inhabitants >= 3e5) return 7
  if (inhabitants >= 1.5e5) return 7.5
  if (inhabitants >= 7e4) return 8
  if (inhabitants >= 2.5e4) return 9
  return 10
}

/** The zoom that a suburb has to wait for; zero for other cities. */
function suburbZoom(city: City, places: readonly Place[]): number {
  const larger = Math.log10(city.inhabitants + 1) + CLEARLY_LARGER
  const distances = places
    .filter((place) => place.rank > larger)
    .map((place) => distanceKm(place, city))
  const nearest = Math.min(...distances)
  if (nearest < INNER_SUBURB.km) return INNER_SUBURB.firstZoom
  return nearest < SUBURB.km ? SUBURB.firstZoom : 0
}

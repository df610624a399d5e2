import type { Point } from '../geo/mercator.ts'
import type { Position } from '../geo/position.ts'
import type { Area, Labels, Place } from './label-file.ts'
import { nameIn, type Translations } from './translations.ts'

/** A stop that the app itself draws and names. */
export interface OwnName {
  readonly name: string
  /** In pixels of the drawing. */
  readonly point: Point
}

/** A name that seeks a place on the drawing. */
export type Candidate =
  | { readonly kind: 'place'; readonly place: Place; readonly text: string; readonly point: Point }
  | { readonly kind: 'area'; readonly area: Area; readonly text: string; readonly point: Point }

/** What candidates are chosen from, and for which view. */
export interface CandidateRequest {
  readonly labels: readonly Labels[]
  /** The map zoom; may be fractional. */
  readonly zoom: number
  /** Of the drawing, in pixels. */
  readonly width: number
  readonly height: number
  readonly project: (position: Position) => Point
  readonly own: readonly OwnName[]
  readonly language: string
  readonly translations: Translations | null
}

type PlaceCandidate = Extract<Candidate, { kind: 'place' }>
type AreaCandidate = Extract<Candidate, { kind: 'area' }>

/** A name appears this much before its zoom: half zooms then show what the next whole one will. */
const EARLY = 0.25

/** Rank (see `Place`) from which on a city is placed before countries: 1.6 million people. */
const BEFORE_COUNTRIES = 6.2

/** Below this zoom countries and waters are what the map is about. */
const COUNTRIES_FIRST_BELOW = 5

/** A place this close to a stop, in pixels, is the stop; one of the same name this close, too. */
const SAME_SPOT = 13
const SAME_NAME = 90

/** A country this close to its capital, in pixels, and of the same name, is not named again. */
const CITY_STATE = 45

/** An ocean with several labels is named again only this many pixels away. */
const NAMED_AGAIN = 400

/** Names whose point lies at most this far outside the drawing may still reach into it. */
const REACH_X = 60
const REACH_Y = 20

/**
 * The names that may be shown, in the order in which they are placed: territories; capitals and
 * the greatest cities; countries and waters; other places. Below zoom 5 countries and waters come
 * before all places. Places among themselves go by their first zoom, in halves, then by rank.
 */
export function candidatesFor(request: CandidateRequest): readonly Candidate[] {
  const places = placeCandidates(request)
  const capitals = places.filter(({ place }) => place.capital)
  const areas = areaCandidates(request).filter((area) => !isAnyClose(area, capitals, CITY_STATE))
  const territories = areas.filter(({ area }) => area.kind === 'territory')
  const others = areas.filter(({ area }) => area.kind !== 'territory')
  if (request.zoom < COUNTRIES_FIRST_BELOW) return [...territories, ...others, ...places]
  const first = places.filter(({ place }) => place.capital || place.rank >= BEFORE_COUNTRIES)
  const rest = places.filter(({ place }) => !place.capital && place.rank < BEFORE_COUNTRIES)
  return [...territories, ...first, ...others, ...rest]
}

function areaCandidates(request: CandidateRequest): AreaCandidate[] {
  const { zoom, language, translations } = request
  return request.labels
    .flatMap((labels) => labels.areas)
    .filter((area) => zoom >= area.fromZoom && zoom < area.toZoom)
    .map((area) => {
      const text = nameIn(area, language, translations)
      return { kind: 'area' as const, area, text, point: request.project(area.position) }
    })
    .filter((candidate) => isNear(candidate.point, request))
    .filter((area, index, all) => !isAnyClose(area, all.slice(0, index), NAMED_AGAIN))
}

/** Whether one of the others has the same name and stands less than `distance` pixels away. */
function isAnyClose(
  { text, point }: Candidate,
  others: readonly Candidate[],
  distance: number,
): boolean {
  return others.some(
    (other) =>
      other.text === text &&
      Math.hypot(other.point.x - point.x, other.point.y - point.y) < distance,
  )
}

function placeCandidates(request: CandidateRequest): PlaceCandidate[] {
  const { zoom, language, translations } = request
  const own = request.own.map(({ name, point }) => ({ key: nameKey(name), point }))
  return request.labels
    .flatMap((labels) => labels.places)
    .filter((place) => place.fromZoom <= zoom + EARLY)
    .map((place) => {
      const text = nameIn(place, language, translations)
      return { kind: 'place' as const, place, text, point: request.project(place.position) }
    })
    .filter((candidate) => isNear(candidate.point, request))
    .filter((candidate) => !isOwn(candidate, own))
    .sort(byPrecedence)
}

function byPrecedence({ place: a }: PlaceCandidate, { place: b }: PlaceCandidate): number {
  const capitals = Number(b.capital) - Number(a.capital)
  const zooms = Math.round(a.fromZoom * 2) - Math.round(b.fromZoom * 2)
  const ids = a.id < b.id ? -1 : 1
  return capitals || zooms || b.rank - a.rank || ids
}

function isNear(point: Point, { width, height }: CandidateRequest): boolean {
  return (
    point.x > -REACH_X &&
    point.x < width + REACH_X &&
    point.y > -REACH_Y &&
    point.y < height + REACH_Y
  )
}

function isOwn(
  { place, text, point }: PlaceCandidate,
  own: readonly { readonly key: string; readonly point: Point }[],
): boolean {
  const keys = [nameKey(place.name), nameKey(text)]
  return own.some((stop) => {
    const distance = Math.hypot(stop.point.x - point.x, stop.point.y - point.y)
    return distance < SAME_SPOT || (distance < SAME_NAME && keys.includes(stop.key))
  })
}

/** Names are the same that differ in case, accents, spaces or hyphens only. */
function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

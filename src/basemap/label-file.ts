import type { Position } from '../geo/position.ts'
import { isNumbers, isRecord, type Reading, readAs, unreadable } from './reading.ts'

/** A town or city that the basemap names beside a dot. */
export interface Place {
  /** The GeoNames id, or `n` and a number where GeoNames has none. */
  readonly id: string
  readonly name: string
  readonly position: Position
  /** The first map zoom at which it is named. */
  readonly fromZoom: number
  /** The decimal logarithm of its population, in places set by hand: the order among neighbours. */
  readonly rank: number
  /** Whether its dot carries the ring of a capital. */
  readonly capital: boolean
}

type AreaKind = 'country' | 'territory' | 'water'

/** A name that stands on an area, without a dot. */
export interface Area {
  /** A letter for the kind, a colon and an id: `c:EG`. */
  readonly id: string
  readonly name: string
  readonly kind: AreaKind
  readonly position: Position
  /** The first map zoom at which it is named. */
  readonly fromZoom: number
  /** The map zoom from which on it no longer is. */
  readonly toZoom: number
  /** Which end of the text stands at the position. */
  readonly align: 'left' | 'center' | 'right'
}

/** The content of one label file. */
export interface Labels {
  readonly places: readonly Place[]
  readonly areas: readonly Area[]
}

const KINDS: Readonly<Record<string, AreaKind>> = { c: 'country', t: 'territory', w: 'water' }
const ALIGNMENTS: Readonly<Record<string, Area['align']>> = { '-': 'center', l: 'left', r: 'right' }

/**
 * Reads parsed JSON as a label file of version 1. It stores columns, since that compresses to half:
 * `id` joined with spaces, `n` names joined with `|`, `x` and `y` in 1/1000 degree, zooms and `p`
 * (rank) times ten, `c` (capital), `k` (kind) and `al` (alignment) one letter per label.
 */
export function readLabelFile(json: unknown, file: string): Reading<Labels> {
  if (!isRecord(json)) return unreadable(file, 'is no JSON object')
  const { v: version, places: placeTable, areas: areaTable } = json
  if (version !== 1) return unreadable(file, 'is not of label version 1')
  const places = readPlaces(placeTable)
  if (places === null) return unreadable(file, 'has columns of "places" that do not match')
  const areas = areaTable === undefined ? [] : readAreas(areaTable)
  if (areas === null) return unreadable(file, 'has columns of "areas" that do not match')
  return readAs({ places, areas })
}

function readPlaces(table: unknown): Place[] | null {
  const shared = sharedColumns(table)
  if (shared === null || !isRecord(table)) return null
  const count = shared.ids.length
  const { z: zooms, p: ranks, c: capitals } = table
  if (!isNumbers(zooms, count) || !isNumbers(ranks, count) || !isLetters(capitals, count)) {
    return null
  }
  return shared.ids.map((id, index) => ({
    id,
    name: shared.names[index] ?? '',
    position: shared.position(index),
    fromZoom: (zooms[index] ?? 0) / 10,
    rank: (ranks[index] ?? 0) / 10,
    capital: capitals[index] === '1',
  }))
}

function readAreas(table: unknown): Area[] | null {
  const shared = sharedColumns(table)
  if (shared === null || !isRecord(table)) return null
  const count = shared.ids.length
  const { k: kinds, z0: from, z1: to, al: alignments } = table
  if (!isLetters(kinds, count) || !isLetters(alignments, count)) return null
  if (!isNumbers(from, count) || !isNumbers(to, count)) return null
  return shared.ids.map((id, index) => ({
    id: `${kinds[index]}:${id}`,
    name: shared.names[index] ?? '',
    kind: KINDS[kinds[index] ?? ''] ?? 'water',
    position: shared.position(index),
    fromZoom: (from[index] ?? 0) / 10,
    toZoom: (to[index] ?? 0) / 10,
    align: ALIGNMENTS[alignments[index] ?? ''] ?? 'center',
  }))
}

interface SharedColumns {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly position: (index: number) => Position
}

/** The columns that places and areas have in common; null when one is missing or too short. */
function sharedColumns(table: unknown): SharedColumns | null {
  if (!isRecord(table)) return null
  const { id, n, x, y } = table
  if (typeof id !== 'string' || typeof n !== 'string') return null
  const ids = id.split(' ')
  const names = n.split('|')
  if (names.length !== ids.length) return null
  if (!isNumbers(x, ids.length) || !isNumbers(y, ids.length)) return null
  const position = (index: number) => ({
    longitude: (x[index] ?? 0) / 1000,
    latitude: (y[index] ?? 0) / 1000,
  })
  return { ids, names, position }
}

function isLetters(value: unknown, length: number): value is string {
  return typeof value === 'string' && value.length === length
}

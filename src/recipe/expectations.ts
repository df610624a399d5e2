import type { Position } from '../geo/position.ts'

/** Every file with geometry, and those of them that draw and tint the territories in detail. */
export const geometryNames = ['open', 'region', 'core', 'world', 'outer'] as const
export const levelNames = ['open', 'region', 'core'] as const

/** Fewer dashed lines than this mean that a layer was lost on the way. */
export const LEAST_DASHED_LINES = 6

/** A place and the side of a line it is known to lie on. */
export interface KnownPlace extends Position {
  readonly name: string
}

export const outsideTint: readonly KnownPlace[] = [
  { name: 'Kerem Shalom', latitude: 31.228, longitude: 34.284 },
  { name: 'Nir Oz', latitude: 31.309, longitude: 34.403 },
  { name: 'Sderot', latitude: 31.525, longitude: 34.596 },
  { name: 'Jerusalem west of the Green Line', latitude: 31.78, longitude: 35.205 },
  { name: 'Kiryat Shmona', latitude: 33.207, longitude: 35.57 },
]

export const insideTint: readonly KnownPlace[] = [
  { name: 'Gaza', latitude: 31.51, longitude: 34.45 },
  { name: 'Rafah', latitude: 31.287, longitude: 34.25 },
  { name: 'Jerusalem east of the Green Line', latitude: 31.783, longitude: 35.234 },
  { name: 'Ramallah', latitude: 31.9, longitude: 35.2 },
  { name: 'Majdal Shams', latitude: 33.267, longitude: 35.77 },
]

export const onLand: readonly KnownPlace[] = [
  { name: 'Jeddah', latitude: 21.54, longitude: 39.17 },
  { name: 'Cairo', latitude: 30.04, longitude: 31.24 },
  { name: 'Tel Aviv', latitude: 32.08, longitude: 34.78 },
  { name: 'Ashdod', latitude: 31.8, longitude: 34.65 },
]

export const atSea: readonly KnownPlace[] = [
  { name: 'Gulf of Aqaba', latitude: 28.9, longitude: 34.7 },
  { name: 'Gulf of Suez', latitude: 28.8, longitude: 32.9 },
  { name: 'Haifa Bay', latitude: 32.87, longitude: 35.02 },
  { name: 'the sea off Gaza', latitude: 31.5, longitude: 34.3 },
]

/** Names that the two sources of places write differently, and that must not appear twice. */
export const labelledOnce: readonly string[] = [
  'Ramallah',
  'Taif',
  'Rafah',
  'Hebron',
  'Beersheba',
  'Khan Younis',
  'Port Said',
  'Antalya',
  'Jeddah',
  'Mecca',
  'Medina',
  'Gaza',
  'Nablus',
  'Erbil',
]

/** Spellings and districts that the table of English names replaces or leaves out. */
export const neverLabelled: readonly string[] = [
  'Muratpasa',
  'Sultanah',
  'Khan Yunis',
  "At Ta'if",
  'Al Khalil',
]

/**
 * The most bytes, compressed, that the files of a first view may have: on a slow phone connection
 * (1.6 Mbit/s) the two of the open box then take little more than half a second. `world` is what a
 * dataset spread over continents asks for first.
 */
export const gzipLimits: readonly { readonly file: string; readonly bytes: number }[] = [
  { file: 'open.json', bytes: 90_000 },
  { file: 'labels-open.json', bytes: 20_000 },
  { file: 'world.json', bytes: 92_000 },
]

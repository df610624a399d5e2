import { type Position, wrapLongitude } from './position.ts'

/** A box in degrees; `east` may exceed 180 when the box crosses the antimeridian. */
export interface Bounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/**
 * The smallest box around the places, across the antimeridian where that is narrower (the rule of
 * RFC 7946, section 5.2, that a box runs from west to east). `west` lies within [-180, 180); a place
 * whose longitude is less than `west` lies in the box 360 degrees further east. Null for no places.
 */
export function boundsAround(positions: readonly Position[]): Bounds | null {
  const first = positions[0]
  if (first === undefined) return null
  const longitudes = [...new Set(positions.map((p) => wrapLongitude(p.longitude)))].sort(
    (a, b) => a - b,
  )
  const west = westEnd(longitudes)
  let east = west
  for (const longitude of longitudes) east = Math.max(east, eastOf(longitude, west))
  let south = first.latitude
  let north = first.latitude
  for (const { latitude } of positions) {
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  return { west, south, east, north }
}

/** The meridian east of the widest empty stretch: starting there leaves that stretch out. */
function westEnd(sorted: readonly number[]): number {
  const first = sorted[0] ?? 0
  const last = sorted.at(-1) ?? first
  let west = first
  let widest = first + 360 - last
  for (let index = 1; index < sorted.length; index += 1) {
    const here = sorted[index] ?? first
    const gap = here - (sorted[index - 1] ?? first)
    if (gap > widest) {
      widest = gap
      west = here
    }
  }
  return west
}

/** `longitude` as the first value at or east of `west`. */
function eastOf(longitude: number, west: number): number {
  return longitude < west ? longitude + 360 : longitude
}

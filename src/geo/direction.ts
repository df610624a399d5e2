import { type Position, toDegrees, toRadians } from './position.ts'

/** The eight points of the compass that a direction is told by, clockwise from north. */
const COMPASS = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const

export type CompassPoint = (typeof COMPASS)[number]

/** As near to a pole as this, in degrees (a centimetre), every way leads away from it. */
const AT_POLE = 1e-7

/**
 * The point of the compass in which one place lies from another: where the shorter great circle
 * between them sets out. From a pole it is the only one there is; for one and the same place north.
 */
export function directionTo(from: Position, to: Position): CompassPoint {
  if (from.latitude > 90 - AT_POLE) return 'south'
  if (from.latitude < AT_POLE - 90) return 'north'
  const index = Math.round(bearing(from, to) / 45)
  return COMPASS[(index + COMPASS.length) % COMPASS.length] ?? 'north'
}

/** The angle from north, clockwise, in degrees, -180 to 180. */
function bearing(from: Position, to: Position): number {
  const fromLat = toRadians(from.latitude)
  const toLat = toRadians(to.latitude)
  const turn = toRadians(to.longitude - from.longitude)
  const across = Math.sin(turn) * Math.cos(toLat)
  const up =
    Math.cos(fromLat) * Math.sin(toLat) - Math.sin(fromLat) * Math.cos(toLat) * Math.cos(turn)
  return toDegrees(Math.atan2(across, up))
}

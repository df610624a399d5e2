import type { Position } from './position.ts'

/**
 * How many turns round the world, in whole turns eastwards, bring a longitude to the copy of its
 * meridian that is nearest to another. Both in degrees, of any copy.
 */
export function turnsTowards(longitude: number, near: number): number {
  return Math.round((near - longitude) / 360)
}

/**
 * A place in the copy of the world in which it lies nearest to a meridian. A map that repeats
 * sideways shows it there; its longitude may leave [-180, 180].
 * @param near longitude in degrees, such as that of a map's centre
 */
export function nearestCopy(position: Position, near: number): Position {
  const turns = turnsTowards(position.longitude, near)
  return turns === 0 ? position : { ...position, longitude: position.longitude + turns * 360 }
}

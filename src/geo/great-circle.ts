import { angularDistance, type Position, toDegrees, toRadians } from './position.ts'

/** Degrees of arc between neighbouring points of a line: fine enough to look curved at any zoom. */
const STEP_DEGREES = 0.5

/** How near to antipodes, in radians (6 mm on the ground), two places are taken for antipodes. */
const ANTIPODES = 1e-9

/**
 * Points along the shorter great circle from `from` to `to`, both included, at most about half a
 * degree of arc apart; a single point where both are the same place. Longitudes run on without a
 * jump at the antimeridian (they may leave [-180, 180]), so the line can be projected as it is.
 * Between antipodes, where every great circle is as short, the one over the north pole is taken.
 */
export function greatCircle(from: Position, to: Position): Position[] {
  const angle = angularDistance(from, to)
  if (angle === 0) return [from]
  const steps = Math.max(1, Math.ceil(toDegrees(angle) / STEP_DEGREES))
  const points: Position[] = [from]
  for (let step = 1; step < steps; step += 1) {
    const next =
      Math.PI - angle < ANTIPODES
        ? overThePole(from, step / steps)
        : between(from, to, angle, step / steps)
    points.push(withoutJump(next, points.at(-1) ?? from))
  }
  points.push(withoutJump(to, points.at(-1) ?? from))
  return points
}

/** The place at `fraction` (0 to 1) of the way, by spherical linear interpolation. */
function between(from: Position, to: Position, angle: number, fraction: number): Position {
  const a = Math.sin((1 - fraction) * angle) / Math.sin(angle)
  const b = Math.sin(fraction * angle) / Math.sin(angle)
  const fromLat = toRadians(from.latitude)
  const fromLon = toRadians(from.longitude)
  const toLat = toRadians(to.latitude)
  const toLon = toRadians(to.longitude)
  const x = a * Math.cos(fromLat) * Math.cos(fromLon) + b * Math.cos(toLat) * Math.cos(toLon)
  const y = a * Math.cos(fromLat) * Math.sin(fromLon) + b * Math.cos(toLat) * Math.sin(toLon)
  const z = a * Math.sin(fromLat) + b * Math.sin(toLat)
  return {
    longitude: toDegrees(Math.atan2(y, x)),
    latitude: toDegrees(Math.atan2(z, Math.hypot(x, y))),
  }
}

function overThePole(from: Position, fraction: number): Position {
  const climbed = from.latitude + fraction * 180
  return climbed <= 90
    ? { longitude: from.longitude, latitude: climbed }
    : { longitude: from.longitude + 180, latitude: 180 - climbed }
}

function withoutJump(position: Position, previous: Position): Position {
  const turns = Math.round((previous.longitude - position.longitude) / 360)
  return turns === 0 ? position : { ...position, longitude: position.longitude + turns * 360 }
}

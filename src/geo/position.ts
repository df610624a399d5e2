/** A place on the earth in degrees (WGS 84): longitude east, latitude north. */
export interface Position {
  readonly longitude: number
  readonly latitude: number
}

/** The mean radius of the earth in kilometres (IUGG R1). */
const EARTH_RADIUS_KM = 6371.0088

/** Degrees to radians. */
export function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

/** Radians to degrees. */
export function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI
}

/**
 * The longitude that names the same meridian as `degrees` within [-180, 180). What already lies
 * there comes back unchanged: the arithmetic below would cost it its last digit.
 */
export function wrapLongitude(degrees: number): number {
  if (degrees >= -180 && degrees < 180) return degrees
  const wrapped = (((degrees + 180) % 360) + 360) % 360
  return wrapped - 180
}

/**
 * The angle at the earth's centre between two places, in radians, 0 to pi. Vincenty's formula for
 * a sphere: unlike the haversine formula it stays exact between antipodes, where an error of 1e-8
 * would throw the points of a line apart by degrees.
 */
export function angularDistance(a: Position, b: Position): number {
  const fromLat = toRadians(a.latitude)
  const toLat = toRadians(b.latitude)
  const turn = toRadians(b.longitude - a.longitude)
  const across = Math.cos(toLat) * Math.sin(turn)
  const up =
    Math.cos(fromLat) * Math.sin(toLat) - Math.sin(fromLat) * Math.cos(toLat) * Math.cos(turn)
  const along =
    Math.sin(fromLat) * Math.sin(toLat) + Math.cos(fromLat) * Math.cos(toLat) * Math.cos(turn)
  return Math.atan2(Math.hypot(across, up), along)
}

/** The great-circle distance in kilometres; the earth taken as a sphere, so up to 0.6 % off. */
export function distanceKm(a: Position, b: Position): number {
  return angularDistance(a, b) * EARTH_RADIUS_KM
}

import { feature } from 'topojson-client'
import * as v from 'valibot'
import { distanceKm, type Position } from '../geo/position.ts'
import type { Box } from './box.ts'
import { readJson } from './features.ts'
import type { LayerName } from './pack-topology.ts'
import { publishedSchema, type Topology } from './topology.ts'

/** The outlines and holes of a layer's areas. */
export type Rings = readonly (readonly Position[])[]

/** What a published geometry file says about sides. */
export interface Sides {
  readonly box: Box
  readonly land: Rings
  /** The tinted territories; empty in the files without a tint. */
  readonly tint: Rings
  /** How many dashed lines the file has. */
  readonly dashedLines: number
}

/** Reads a published geometry file. Throws when it is none. */
export function readSides(file: string): Sides {
  const topology = v.parse(publishedSchema, readJson(file))
  const { borders } = topology.objects
  const dashed = borders?.geometries.find((lines) => lines.properties?.k === 'd')
  return {
    box: topology.box,
    land: ringsOf(topology, 'land'),
    tint: ringsOf(topology, 'terr'),
    dashedLines: dashed?.type === 'MultiLineString' ? dashed.arcs.length : 0,
  }
}

function ringsOf(topology: Topology, layer: LayerName): Rings {
  const object = topology.objects[layer]
  if (object === undefined) return []
  const rings = feature(topology, object).features.flatMap(({ geometry }) =>
    geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
  )
  return rings.map((ring) =>
    ring.map(([longitude = Number.NaN, latitude = Number.NaN]) => ({ longitude, latitude })),
  )
}

/** Whether a place lies inside the areas, by the even-odd rule: holes need no special case. */
export function isInside(rings: Rings, { longitude, latitude }: Position): boolean {
  let inside = false
  for (const ring of rings) {
    let from = ring.at(-1)
    for (const to of ring) {
      if (from && from.latitude > latitude !== to.latitude > latitude) {
        const share = (latitude - from.latitude) / (to.latitude - from.latitude)
        if (longitude < from.longitude + share * (to.longitude - from.longitude)) inside = !inside
      }
      from = to
    }
  }
  return inside
}

/**
 * How far a place is from the nearest edge of the areas, in metres; infinite without any edge. The
 * nearest point is sought on a plane that touches the earth at the place, which is exact enough for
 * edges within some hundred kilometres.
 */
export function metresToEdge(rings: Rings, place: Position): number {
  const narrowing = Math.cos((place.latitude * Math.PI) / 180)
  let least = Number.POSITIVE_INFINITY
  let nearest: Position | null = null
  for (const ring of rings) {
    let from = ring.at(-1) ?? place
    for (const to of ring) {
      const point = nearestOnSegment(from, to, place, narrowing)
      const east = (point.longitude - place.longitude) * narrowing
      const degrees = Math.hypot(east, point.latitude - place.latitude)
      if (degrees < least) {
        least = degrees
        nearest = point
      }
      from = to
    }
  }
  return nearest === null ? least : distanceKm(place, nearest) * 1000
}

/** `narrowing` is how much shorter a degree of longitude is than one of latitude at the place. */
function nearestOnSegment(
  from: Position,
  to: Position,
  place: Position,
  narrowing: number,
): Position {
  const east = (to.longitude - from.longitude) * narrowing
  const north = to.latitude - from.latitude
  const squaredLength = east ** 2 + north ** 2
  const placeEast = (place.longitude - from.longitude) * narrowing
  const placeNorth = place.latitude - from.latitude
  // A segment of no length is its own nearest point.
  const along = squaredLength === 0 ? 0 : (placeEast * east + placeNorth * north) / squaredLength
  const share = Math.min(1, Math.max(0, along))
  return {
    longitude: from.longitude + share * (to.longitude - from.longitude),
    latitude: from.latitude + share * (to.latitude - from.latitude),
  }
}

import { readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'

const coordinates = v.tuple([v.number(), v.number()])
const line = v.array(coordinates)
const rings = v.array(line)

const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates }),
  v.object({ type: v.literal('LineString'), coordinates: line }),
  v.object({ type: v.literal('MultiLineString'), coordinates: rings }),
  v.object({ type: v.literal('Polygon'), coordinates: rings }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(rings) }),
])

/** Longitude and latitude in degrees. */
export type Coordinates = v.InferOutput<typeof coordinates>

/** The GeoJSON geometries that mapshaper writes for us (RFC 7946, section 3.1). */
export type Geometry = v.InferOutput<typeof geometrySchema>

/** A GeoJSON Feature that has a geometry. */
export interface Feature<Properties> {
  readonly properties: Properties
  readonly geometry: Geometry
}

/** Reads a JSON file; what it holds is for the caller to check. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * Reads a FeatureCollection whose properties follow the schema. Features without a geometry (lines
 * that a clip or a simplification emptied) are left out. Throws on anything else.
 */
export function readFeatures<Properties>(
  file: string,
  properties: v.GenericSchema<unknown, Properties>,
): Feature<Properties>[] {
  const collection = v.object({
    features: v.array(v.object({ properties: v.unknown(), geometry: v.nullable(geometrySchema) })),
  })
  const features: Feature<Properties>[] = []
  for (const { properties: unchecked, geometry } of v.parse(collection, readJson(file)).features) {
    if (geometry) features.push({ properties: v.parse(properties, unchecked), geometry })
  }
  return features
}

/** Writes a FeatureCollection. */
export function writeFeatures(file: string, features: readonly Feature<unknown>[]): void {
  const collection = {
    type: 'FeatureCollection',
    features: features.map((feature) => ({ type: 'Feature', ...feature })),
  }
  writeFileSync(file, JSON.stringify(collection))
}

import type { GeometryCollection } from 'topojson-specification'
import { isNumbers, isRecord, type Reading, readAs, unreadable } from './reading.ts'

/** The layers that a geometry file may hold; only land is in all of them. */
const LAYERS = ['land', 'terr', 'borders', 'rivers', 'lakes'] as const
export type Layer = (typeof LAYERS)[number]

/**
 * The class of a geometry. Borders: `i` undisputed, `d` disputed. Rivers: the Natural Earth rank
 * class 3, 5, 7 or 9, 3 being the greatest. Lakes: 1 above 150 km², 0 smaller.
 */
export interface ClassProperties {
  readonly k?: string | number
}

/**
 * A geometry file of the basemap: TopoJSON 1.0, quantized and delta-coded, with one member more.
 * Each layer is a collection of one Multi geometry per class.
 */
export interface GeometryFile {
  readonly type: 'Topology'
  /**
   * West, south, east, north in degrees: the box along which the land was cut. In `outer` it is
   * the hole in the land.
   */
  readonly box: readonly [number, number, number, number]
  readonly transform: { scale: [number, number]; translate: [number, number] }
  readonly arcs: number[][][]
  readonly objects: Record<string, GeometryCollection<ClassProperties>>
}

/**
 * Reads parsed JSON as a geometry file. It looks at the frame and the layers, not at every point:
 * checking 150 000 of them would take longer than drawing them, and the files are our own.
 */
export function readGeometryFile(json: unknown, file: string): Reading<GeometryFile> {
  if (!isRecord(json)) return unreadable(file, 'is no JSON object')
  const { type, box, transform, arcs, objects } = json
  if (type !== 'Topology') return unreadable(file, 'is no TopoJSON topology')
  if (!isNumbers(box, 4)) return unreadable(file, 'lacks a "box" of four numbers')
  if (!isTransform(transform)) return unreadable(file, 'lacks a "transform"')
  if (!Array.isArray(arcs)) return unreadable(file, 'lacks "arcs"')
  if (!isRecord(objects) || !('land' in objects)) return unreadable(file, 'has no land')
  for (const layer of LAYERS) {
    if (objects[layer] !== undefined && !isLayer(objects[layer])) {
      return unreadable(file, `has a layer "${layer}" that is no collection of lines or areas`)
    }
  }
  // The checks above looked at every member that the type names, except the points themselves.
  return readAs(json as unknown as GeometryFile)
}

function isTransform(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { scale, translate } = value
  return isNumbers(scale, 2) && isNumbers(translate, 2)
}

function isLayer(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { type, geometries } = value
  if (type !== 'GeometryCollection') return false
  return Array.isArray(geometries) && geometries.every(isLinesOrAreas)
}

function isLinesOrAreas(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { type, arcs } = value
  return Array.isArray(arcs) && (type === 'MultiPolygon' || type === 'MultiLineString')
}

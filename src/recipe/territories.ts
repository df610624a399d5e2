import * as v from 'valibot'
import { mapshaper, metrePrecision, simplified, toGeoJson } from './commands.ts'
import { type Coordinates, type Feature, readFeatures, writeFeatures } from './features.ts'
import { layerFile, type WorkFolder } from './work-folder.ts'

/** Outlines of fewer points are crumbs that the cuts of `countries.ts` left. */
const CRUMB_POINTS = 40

/** The countries that bound the tinted territories. */
const neighbours = ['ISR', 'EGY', 'JOR', 'SYR', 'LBN']

/**
 * Layer `terr`: the territories that are tinted, Gaza, the West Bank including East Jerusalem, and
 * the Golan Heights. From OpenStreetMap (ODbL 1.0), the Golan's west side from Natural Earth.
 *
 * The outlines are widened by 1.5 km and cut back at the neighbours: so the tint reaches the coast,
 * which the land layer draws elsewhere than the countries layer, and its other edges stay on the
 * dashed lines. The renderer paints it on land only.
 */
export function buildTerritories(work: WorkFolder): void {
  const outlines = layerFile(work, 'territory-outlines')
  const around = layerFile(work, 'territory-neighbours')
  writeFeatures(outlines, [
    ...outerRings(layerFile(work, 'palestine')),
    ...outerRings(layerFile(work, 'golan')),
  ])
  mapshaper(work, [
    [layerFile(work, 'areas')],
    ['-filter', `${JSON.stringify(neighbours)}.includes(A3)`],
    ['-dissolve2'],
    toGeoJson(around),
  ])
  mapshaper(work, [
    [outlines],
    simplified(25),
    ['-buffer', '1.5km'],
    ['-erase', around],
    ['-filter-fields'],
    toGeoJson(layerFile(work, 'terr'), metrePrecision),
  ])
}

/** The outer rings of a layer's polygons, one Feature each: inner rings would be cut out twice. */
function outerRings(file: string): Feature<unknown>[] {
  const rings: Coordinates[][] = []
  for (const { geometry } of readFeatures(file, v.unknown())) {
    if (geometry.type === 'Polygon') rings.push(...geometry.coordinates.slice(0, 1))
    if (geometry.type === 'MultiPolygon') {
      for (const polygon of geometry.coordinates) rings.push(...polygon.slice(0, 1))
    }
  }
  return rings
    .filter((ring) => ring.length > CRUMB_POINTS)
    .map((ring) => ({ properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }))
}

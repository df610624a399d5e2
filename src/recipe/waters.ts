import * as v from 'valibot'
import { type Box, bbox, boxContains, sourceBox } from './box.ts'
import {
  mapshaper,
  metrePrecision,
  simplifiedAreas,
  tenMetrePrecision,
  toGeoJson,
} from './commands.ts'
import { type Feature, readFeatures, writeFeatures } from './features.ts'
import { sourceFile } from './sources.ts'
import { layerFile, type WorkFolder } from './work-folder.ts'

/** The Nile delta and the Fayoum: Natural Earth lacks their lagoons and Lake Qarun. */
const deltaBox: Box = [29.5, 29, 32.6, 31.7]
const DELTA_LEAST_SQUARE_KM = 15

const lakeProperties = v.object({ a: v.number() })
type Lake = Feature<v.InferOutput<typeof lakeProperties>>

/**
 * Layers `lakes` (with `a`, the area in square kilometres) and `rivers` (with `r`, Natural Earth's
 * rank, and `l`, 1 for a line through a lake). Natural Earth 1:10m (public domain) but for the
 * delta's lagoons, which are OpenStreetMap's (ODbL 1.0). Needs the layer `seas`.
 */
export function buildWaters(work: WorkFolder): void {
  buildLakes(work)
  buildRivers(work)
}

function buildLakes(work: WorkFolder): void {
  const world = layerFile(work, 'lakes-natural-earth')
  mapshaper(work, [
    [sourceFile(work, 'lakes10m')],
    ['-filter', 'this.area > 2e6'],
    simplifiedAreas(60),
    ['-each', 'a = Math.round(this.area / 1e6)'],
    ['-filter-fields', 'a'],
    toGeoJson(world, tenMetrePrecision),
  ])
  const lagoons = buildInlandWaters(work)
  const lakes = [
    ...readFeatures(lagoons, lakeProperties).filter(
      (lake) => lake.properties.a > DELTA_LEAST_SQUARE_KM && isInDelta(lake),
    ),
    ...readFeatures(world, lakeProperties).filter((lake) => !isInDelta(lake)),
  ]
  writeFeatures(layerFile(work, 'lakes'), lakes)
}

/** Returns the file with what OpenStreetMap's water areas hold besides the sea. */
function buildInlandWaters(work: WorkFolder): string {
  const waters = layerFile(work, 'waterbodies')
  const inland = layerFile(work, 'waterbodies-inland')
  mapshaper(work, [
    [sourceFile(work, 'waterbodies')],
    ['-clip', bbox(sourceBox)],
    ['-filter-fields'],
    ['-explode'],
    // The oceans: erasing the sea from them would cost minutes and leave nothing.
    ['-filter', 'this.area < 5e10'],
    toGeoJson(waters, metrePrecision),
  ])
  mapshaper(work, [
    [waters],
    ['-erase', layerFile(work, 'seas')],
    ['-dissolve2'],
    ['-explode'],
    ['-filter', 'this.area > 3e5'],
    ['-each', 'a = Math.round(this.area / 1e5) / 10'],
    ['-filter-fields', 'a'],
    toGeoJson(inland, metrePrecision),
  ])
  return inland
}

/** Whether the middle of a lake's outline lies in the delta. */
function isInDelta({ geometry }: Lake): boolean {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : []
  const outline = rings[0] ?? []
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
  return boxContains(deltaBox, {
    longitude: middle(outline.map(([longitude]) => longitude)),
    latitude: middle(outline.map(([, latitude]) => latitude)),
  })
}

/** Of the canals only that of Suez: the others are irrigation, which no map at these scales shows. */
function buildRivers(work: WorkFolder): void {
  mapshaper(work, [
    [sourceFile(work, 'rivers10m'), 'encoding=latin1'],
    ['-filter', '!(featurecla == "Canal" && !/suez/i.test(name || ""))'],
    ['-each', 'r = scalerank, l = /Lake/i.test(featurecla) ? 1 : 0'],
    ['-filter-fields', 'r,l'],
    toGeoJson(layerFile(work, 'rivers'), tenMetrePrecision),
  ])
}

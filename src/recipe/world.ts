import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Box, bbox, openBox, worldBox } from './box.ts'
import { joined, mapshaper, type Step, simplified, simplifiedAreas, toGeoJson } from './commands.ts'
import { type LayerName, packTopology } from './pack-topology.ts'
import { sourceFile } from './sources.ts'
import { layerFile, type WorkFolder } from './work-folder.ts'

const layers: readonly LayerName[] = ['land', 'borders', 'lakes', 'rivers']

/** Egypt and Sudan: where Natural Earth's solid lines make way for the dashed ones of `borders`. */
const egyptSudan: Box = [25.05, 21.5, 37.3, 22.6]

/** The Levant: where Natural Earth's dashed lines make way for those of `borders`. */
const levant: Box = [34, 31.1, 36, 33.5]

/** Both and a little more, so that the lines meet. */
const ownDashedLines: Box = [24.9, 21, 37.5, 33.5]

/** Leased bases and United Nations zones are no borders; ForgetMagics is replaced by another line. */
const onlyBorders: Step = ['-filter', '!/^(Overlay|Lease|ForgetM)/.test(featurecla)']

/** Natural Earth says of each line whether its course is agreed. */
const dashedOrSolid: Step = [
  '-each',
  'k = /Disputed|Indef|control|Indeterm/i.test(featurecla) ? "d" : "i"',
]

/**
 * The whole world for zoom 5 and below, from Natural Earth 1:50m (public domain); the dashed lines
 * of the Levant and between Egypt and Sudan are those of `borders` (OpenStreetMap, ODbL 1.0), so
 * that no line changes sides when a reader zooms. At zoom 5 a pixel is 4.2 km in 30 degrees north;
 * these dashed lines are kept within 1.5 km for the sake of the small territories.
 */
export function buildWorld(work: WorkFolder): void {
  mkdirSync(join(work.layers, 'world'), { recursive: true })
  mapshaper(work, [
    [sourceFile(work, 'land50m')],
    ['-filter-islands', 'min-area=400km2'],
    simplifiedAreas(5000),
    ['-filter-fields'],
    toGeoJson(layerFile(work, 'world/land')),
  ])
  buildWorldBorders(work)
  mapshaper(work, [
    [sourceFile(work, 'lakes10m')],
    ['-filter', 'this.area > 2.5e9'],
    simplifiedAreas(4500),
    ['-each', 'a = 1'],
    ['-filter-fields', 'a'],
    toGeoJson(layerFile(work, 'world/lakes')),
  ])
  mapshaper(work, [
    [layerFile(work, 'rivers')],
    ['-filter', 'r <= 3'],
    simplified(5000),
    toGeoJson(layerFile(work, 'world/rivers')),
  ])
  packTopology(work, { name: 'world', layers, box: worldBox, gridSteps: 12000 })
}

function buildWorldBorders(work: WorkFolder): void {
  const all = layerFile(work, 'world/boundaries')
  mapshaper(work, [
    [sourceFile(work, 'boundaries50m'), 'encoding=latin1'],
    onlyBorders,
    dashedOrSolid,
    ['-filter-fields', 'k'],
    toGeoJson(all),
  ])
  const dashed = layerFile(work, 'world/borders-dashed')
  const solid = layerFile(work, 'world/borders-solid')
  const own = layerFile(work, 'world/borders-own')
  const keepOut = (k: 'd' | 'i', box: Box, file: string) =>
    mapshaper(work, [
      [all],
      ['-filter', `k == "${k}"`],
      ['-erase', bbox(box)],
      simplified(4500),
      toGeoJson(file),
    ])
  keepOut('d', levant, dashed)
  keepOut('i', egyptSudan, solid)
  mapshaper(work, [
    [layerFile(work, 'borders')],
    ['-filter', 'k == "d"'],
    ['-clip', bbox(ownDashedLines)],
    simplified(1500),
    toGeoJson(own),
  ])
  mapshaper(work, [joined(dashed, solid, own), toGeoJson(layerFile(work, 'world/borders'))])
}

/**
 * The world around the open box for zoom 6 and above, from Natural Earth 1:10m (public domain). Its
 * tolerances are a pixel at zoom 6 and shared by all zooms above: beyond the region the map is a
 * backdrop. A hole is left where the detailed levels lie.
 */
export function buildOuter(work: WorkFolder): void {
  mkdirSync(join(work.layers, 'outer'), { recursive: true })
  const withoutOpenBox: Step = ['-erase', bbox(openBox)]
  mapshaper(work, [
    [sourceFile(work, 'land10m')],
    ['-filter-islands', 'min-area=25km2'],
    simplifiedAreas(2200),
    // Erasing needs coasts that do not cross themselves.
    ['-clean'],
    withoutOpenBox,
    ['-filter-fields'],
    toGeoJson(layerFile(work, 'outer/land')),
  ])
  mapshaper(work, [
    [sourceFile(work, 'boundaries10m'), 'encoding=latin1'],
    onlyBorders,
    dashedOrSolid,
    ['-filter-fields', 'k'],
    simplified(2000),
    withoutOpenBox,
    toGeoJson(layerFile(work, 'outer/borders')),
  ])
  mapshaper(work, [
    [sourceFile(work, 'lakes10m')],
    ['-filter', 'this.area > 2e8'],
    simplifiedAreas(1800),
    withoutOpenBox,
    ['-each', 'a = 1'],
    ['-filter-fields', 'a'],
    toGeoJson(layerFile(work, 'outer/lakes')),
  ])
  mapshaper(work, [
    [layerFile(work, 'rivers')],
    ['-filter', 'r <= 6 && !l'],
    simplified(2200),
    withoutOpenBox,
    toGeoJson(layerFile(work, 'outer/rivers')),
  ])
  packTopology(work, { name: 'outer', layers, box: openBox, gridSteps: 60000 })
}

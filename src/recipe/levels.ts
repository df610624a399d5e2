import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Box, bbox, coreBox, openBox, regionBox } from './box.ts'
import { joined, mapshaper, simplified, simplifiedAreas, toGeoJson } from './commands.ts'
import { type LayerName, packTopology } from './pack-topology.ts'
import { layerFile, type WorkFolder } from './work-folder.ts'

/** One of the files in which the detailed layers are published, for a span of zooms. */
export interface Level {
  readonly name: 'open' | 'region' | 'core'
  readonly box: Box
  /** Islands below this many square kilometres are left out; undefined keeps all. */
  readonly leastIslandSquareKm?: number
  /** How far simplification may move a line, in metres. */
  readonly landMetres: number
  readonly solidMetres: number
  readonly dashedMetres: number
  readonly lakeMetres: number
  readonly riverMetres: number
  readonly leastLakeSquareKm: number
  /** The last Natural Earth rank of rivers that is drawn; small ranks are large rivers. */
  readonly lastRiverRank: number
  readonly withoutRiversIn?: Box
  /** Steps per axis of the coordinate grid. */
  readonly gridSteps: number
}

/**
 * At close range the border line stands for the lower Jordan: it follows the river, from which
 * Natural Earth's own river is up to a kilometre off.
 */
const lowerJordan: Box = [35.45, 31.75, 35.68, 32.68]

/**
 * Tolerances stay below a pixel at the first zoom a file is used at: 2.1 km at zoom 6 in 30 degrees
 * north, 530 m at 8, 265 m at 9.
 *
 * Do not simplify dashed lines by more than 150 m: Kerem Shalom lies 0.41 to 0.49 km outside the
 * drawn line around Gaza, and a coarser line could put it on the other side. Rounding to the grid,
 * half a step or up to 130 m in `open`, comes on top of the tolerance.
 */
export const levels: readonly Level[] = [
  {
    name: 'open',
    box: openBox,
    leastIslandSquareKm: 8,
    landMetres: 750,
    solidMetres: 650,
    dashedMetres: 120,
    lakeMetres: 500,
    riverMetres: 900,
    leastLakeSquareKm: 30,
    lastRiverRank: 7,
    gridSteps: 24000,
  },
  {
    name: 'region',
    box: regionBox,
    leastIslandSquareKm: 2,
    landMetres: 250,
    solidMetres: 200,
    dashedMetres: 60,
    lakeMetres: 200,
    riverMetres: 350,
    leastLakeSquareKm: 4,
    lastRiverRank: 9,
    withoutRiversIn: lowerJordan,
    gridSteps: 50000,
  },
  {
    name: 'core',
    box: coreBox,
    landMetres: 12,
    solidMetres: 25,
    dashedMetres: 25,
    lakeMetres: 25,
    riverMetres: 120,
    leastLakeSquareKm: 0.5,
    lastRiverRank: 12,
    withoutRiversIn: lowerJordan,
    gridSteps: 120000,
  },
]

/** Lakes above this are drawn at every zoom, smaller ones from zoom 7. */
const LARGE_LAKE_SQUARE_KM = 150

const layers: readonly LayerName[] = ['land', 'borders', 'lakes', 'rivers', 'terr']

/** Writes one level's file. Needs the layers `land`, `borders`, `lakes`, `rivers` and `terr`. */
export function buildLevel(work: WorkFolder, level: Level): void {
  mkdirSync(join(work.layers, level.name), { recursive: true })
  buildLand(work, level)
  buildBorders(work, level)
  buildWaters(work, level)
  // The territories lie within every level's box, so they need no clipping.
  mapshaper(work, [
    [layerFile(work, 'terr')],
    simplified(level.dashedMetres),
    toGeoJson(layerFile(work, `${level.name}/terr`)),
  ])
  packTopology(work, { name: level.name, layers, box: level.box, gridSteps: level.gridSteps })
}

function buildLand(work: WorkFolder, level: Level): void {
  const { leastIslandSquareKm: least } = level
  mapshaper(work, [
    [layerFile(work, 'land')],
    least === undefined ? [] : ['-filter-islands', `min-area=${least}km2`],
    simplifiedAreas(level.landMetres),
    // Simplified coasts may cross themselves.
    ['-clean'],
    ['-clip', bbox(level.box)],
    toGeoJson(layerFile(work, `${level.name}/land`)),
  ])
}

function buildBorders(work: WorkFolder, level: Level): void {
  const kinds = [
    { k: 'd', metres: level.dashedMetres },
    { k: 'i', metres: level.solidMetres },
  ]
  const files = kinds.map(({ k, metres }) => {
    const file = layerFile(work, `${level.name}/borders-${k}`)
    mapshaper(work, [
      [layerFile(work, 'borders')],
      ['-filter', `k == "${k}"`],
      ['-clip', bbox(level.box)],
      simplified(metres),
      toGeoJson(file),
    ])
    return file
  })
  mapshaper(work, [joined(...files), toGeoJson(layerFile(work, `${level.name}/borders`))])
}

function buildWaters(work: WorkFolder, level: Level): void {
  const { withoutRiversIn: gap } = level
  mapshaper(work, [
    [layerFile(work, 'lakes')],
    ['-filter', `a > ${level.leastLakeSquareKm}`],
    ['-clip', bbox(level.box)],
    simplifiedAreas(level.lakeMetres),
    ['-each', `a = a > ${LARGE_LAKE_SQUARE_KM} ? 1 : 0`],
    toGeoJson(layerFile(work, `${level.name}/lakes`)),
  ])
  mapshaper(work, [
    [layerFile(work, 'rivers')],
    ['-filter', `r <= ${level.lastRiverRank} && !l`],
    ['-clip', bbox(level.box)],
    gap === undefined ? [] : ['-erase', bbox(gap)],
    simplified(level.riverMetres),
    toGeoJson(layerFile(work, `${level.name}/rivers`)),
  ])
}

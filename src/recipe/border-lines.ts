import * as v from 'valibot'
import { bbox, openBox } from './box.ts'
import { mapshaper, metrePrecision, simplified, toGeoJson } from './commands.ts'
import { type Feature, readFeatures, writeFeatures } from './features.ts'
import { layerFile, type WorkFolder } from './work-folder.ts'

/**
 * Neighbours whose dividing line is drawn dashed: an armistice or withdrawal line, a line across
 * land that both claim, or the edge of land that neither does. Codes as in the layer `areas`.
 */
const dashedPairs = [
  ['ISR', 'PSE'],
  ['ISR', 'LBN'],
  ['ISR', 'SYR'],
  ['ISR', 'GOL'],
  ['GOL', 'SYR'],
  ['GOL', 'LBN'],
  ['EGY', 'SDN'],
  ['EGY', 'BTW'],
  ['SDN', 'BTW'],
  ['SDN', 'SSD'],
] as const

/** Finer than any level needs, since the levels simplify these lines again. */
const DASHED_METRES = 25
const SOLID_METRES = 60

const kind = v.object({ k: v.picklist(['d', 'i']) })

/**
 * Layer `borders`: the lines between two areas, `k` is `d` for dashed and `i` for all others. Lines
 * come from areas because that is the only way to know who lives on either side of them.
 */
export function buildBorderLines(work: WorkFolder): void {
  const dashed = layerFile(work, 'borders-dashed')
  const solid = layerFile(work, 'borders-solid')
  const codes = dashedPairs.flatMap(([one, other]) => [one + other, other + one])
  const isDashed = `${JSON.stringify(codes)}.includes(A.A3 + B.A3)`
  drawLines(work, isDashed, 'd', DASHED_METRES, dashed)
  drawLines(work, `!${isDashed}`, 'i', SOLID_METRES, solid)
  const lines = [...readFeatures(dashed, kind), ...readFeatures(solid, kind)]
  writeFeatures(
    layerFile(work, 'borders'),
    lines.filter((line) => !isDeadSeaSpeck(line)),
  )
}

function drawLines(
  work: WorkFolder,
  where: string,
  k: 'd' | 'i',
  metres: number,
  file: string,
): void {
  mapshaper(work, [
    [layerFile(work, 'areas')],
    ['-innerlines', `where=${where}`],
    ['-clip', bbox(openBox)],
    ['-explode'],
    ['-each', `k = "${k}"`],
    simplified(metres),
    toGeoJson(file, metrePrecision),
  ])
}

/**
 * Where shore and border run close together along the Dead Sea, `areas` touch for a few hundred
 * metres at a time, which would show as a row of dots.
 */
function isDeadSeaSpeck({ geometry }: Feature<unknown>): boolean {
  if (geometry.type !== 'LineString') return false
  const longitudes = geometry.coordinates.map(([longitude]) => longitude)
  const latitudes = geometry.coordinates.map(([, latitude]) => latitude)
  const west = Math.min(...longitudes)
  const east = Math.max(...longitudes)
  const south = Math.min(...latitudes)
  const north = Math.max(...latitudes)
  const atDeadSea = west > 35.3 && east < 35.6 && south > 30.9 && north < 31.78
  // A degree is 111 km from south to north and, at this latitude, 95 km from west to east.
  return atDeadSea && Math.hypot((east - west) * 95, (north - south) * 111) < 4
}

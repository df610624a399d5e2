import { join } from 'node:path'
import { type Box, bbox, sourceBox } from './box.ts'
import { joined, mapshaper, metrePrecision, toGeoJson } from './commands.ts'
import { sourceFile } from './sources.ts'
import { layerFile, type WorkFolder } from './work-folder.ts'

/** Where Bir Tawil lies: no country of the OpenStreetMap layer holds it, so it is a hole there. */
const birTawilBox: Box = [33, 21.6, 34.3, 22.1]
const BIR_TAWIL_LEAST_SQUARE_METRES = 1e9

/** The Golan is one piece of 1,200 square kilometres; smaller ones are slivers along the line. */
const GOLAN_LEAST_SQUARE_METRES = 2e8

/** Gaps up to this size between two countries are two drawings of one border, not land between. */
const CLOSED_GAPS = 'gap-fill-area=4km2'

/**
 * The land east of Natural Earth's line "Syrian claim" (1:10m, public domain). It is needed because
 * OpenStreetMap's countries layer draws the Golan Heights within Israel, undivided.
 */
const golanWestSide = join(import.meta.dirname, 'tables/golan-west-side.json')

/**
 * Layer `areas`: the countries of OpenStreetMap (ODbL 1.0), where two of them claim the same land
 * made not to overlap, each area with its ISO 3166-1 alpha-3 code in `A3`. Two codes are our own:
 * GOL (Golan Heights) and BTW (Bir Tawil). The layers `palestine` and `golan` hold just those.
 *
 * Palestine wins where Israel overlaps it, which makes the Green Line the line in Jerusalem.
 */
export function buildCountries(work: WorkFolder): void {
  const countries = layerFile(work, 'countries')
  mapshaper(work, [
    [sourceFile(work, 'countries')],
    ['-clip', bbox(sourceBox)],
    ['-filter-fields', 'A3'],
    toGeoJson(countries, metrePrecision),
  ])
  const others = layerFile(work, 'other-countries')
  mapshaper(work, [[countries], ['-filter', 'A3 != "ISR"'], toGeoJson(others)])
  const israel = cutIsrael(work, countries)
  const birTawil = fillBirTawil(work, countries)
  mapshaper(work, [
    joined(others, israel, layerFile(work, 'golan'), birTawil),
    ['-clean', CLOSED_GAPS],
    toGeoJson(layerFile(work, 'areas')),
  ])
}

/** Writes `palestine` and `golan`; returns the file with Israel less both. */
function cutIsrael(work: WorkFolder, countries: string): string {
  const palestine = layerFile(work, 'palestine')
  const golan = layerFile(work, 'golan')
  const withGolan = layerFile(work, 'israel-with-golan')
  const israel = layerFile(work, 'israel')
  mapshaper(work, [[countries], ['-filter', 'A3 == "PSE"'], toGeoJson(palestine)])
  mapshaper(work, [
    [countries],
    ['-filter', 'A3 == "ISR"'],
    ['-erase', palestine],
    toGeoJson(withGolan),
  ])
  mapshaper(work, [
    [withGolan],
    ['-clip', golanWestSide],
    ['-explode'],
    ['-filter', `this.area > ${GOLAN_LEAST_SQUARE_METRES}`],
    ['-each', 'A3 = "GOL"'],
    toGeoJson(golan),
  ])
  mapshaper(work, [[withGolan], ['-erase', golan], toGeoJson(israel)])
  return israel
}

/** Returns the file with Bir Tawil, which neither Egypt nor Sudan claims. */
function fillBirTawil(work: WorkFolder, countries: string): string {
  const birTawil = layerFile(work, 'bir-tawil')
  mapshaper(work, [
    ['-rectangle', bbox(birTawilBox)],
    ['-erase', countries],
    ['-explode'],
    ['-filter', `this.area > ${BIR_TAWIL_LEAST_SQUARE_METRES}`],
    ['-each', 'A3 = "BTW"'],
    ['-filter-fields', 'A3'],
    toGeoJson(birTawil),
  ])
  return birTawil
}

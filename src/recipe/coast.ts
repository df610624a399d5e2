import { bbox, sourceBox } from './box.ts'
import { mapshaper, metrePrecision, toGeoJson } from './commands.ts'
import { sourceFile } from './sources.ts'
import { layerFile, type WorkFolder } from './work-folder.ts'

/** Pieces below this are rocks and artefacts of the sea polygons, invisible at every zoom. */
const SMALLEST_LAND_SQUARE_METRES = 3e5

/**
 * Layers `seas` and `land`, from OpenStreetMap (ODbL 1.0). Land is what the sea leaves of the box:
 * the countries layer would not do, since its coast runs differently and has no ports.
 */
export function buildCoast(work: WorkFolder): void {
  mapshaper(work, [
    [sourceFile(work, 'seas')],
    ['-clip', bbox(sourceBox)],
    ['-filter-fields'],
    toGeoJson(layerFile(work, 'seas'), metrePrecision),
  ])
  mapshaper(work, [
    ['-rectangle', bbox(sourceBox), 'name=land'],
    ['-erase', layerFile(work, 'seas')],
    ['-explode'],
    ['-filter', `this.area > ${SMALLEST_LAND_SQUARE_METRES}`],
    ['-filter-fields'],
    toGeoJson(layerFile(work, 'land'), metrePrecision),
  ])
}

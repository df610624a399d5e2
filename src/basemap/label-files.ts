import type { Bounds } from '../geo/bounds.ts'
import { contains, OPEN_BOUNDS, overlap } from './levels.ts'

/** A file of names in the language of the map's data (English). */
export type LabelFileName = 'labels-open' | 'labels-region' | 'labels-world' | 'labels-outer'

/** The file of names in other languages. */
export const TRANSLATIONS_FILE = 'names'

/** The languages for which the file of names in other languages is worth fetching. */
const TRANSLATED = ['ar', 'he']

/** Map zooms above which the files with the smaller places are needed: none begins earlier. */
const REGION_FROM = 7.05
const OUTER_FROM = 5.05

/**
 * The label files that name what a view shows, at a map zoom that may be fractional. `bounds` in
 * degrees may lie in any copy of the world.
 */
export function labelFilesFor(bounds: Bounds, zoom: number): readonly LabelFileName[] {
  const shown = inMiddleCopy(bounds)
  const files: LabelFileName[] = []
  if (overlap(shown, OPEN_BOUNDS)) {
    files.push('labels-open')
    if (zoom > REGION_FROM) files.push('labels-region')
  }
  if (!contains(OPEN_BOUNDS, shown)) {
    files.push('labels-world')
    if (zoom > OUTER_FROM) files.push('labels-outer')
  }
  return files
}

/** Whether a reader of this language gets other names than the label files have. */
export function needsTranslations(language: string): boolean {
  return TRANSLATED.includes(language.toLowerCase().split('-')[0] ?? '')
}

/** The box moved by whole turns so that its middle lies within [-180, 180). */
function inMiddleCopy(bounds: Bounds): Bounds {
  const turns = Math.floor(((bounds.west + bounds.east) / 2 + 180) / 360)
  return { ...bounds, west: bounds.west - turns * 360, east: bounds.east - turns * 360 }
}

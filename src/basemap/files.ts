import type { LabelFileName, TRANSLATIONS_FILE } from './label-files.ts'
import type { LevelName } from './levels.ts'

/** A file of the basemap. */
export type BasemapFileName = LevelName | LabelFileName | typeof TRANSLATIONS_FILE

/** Where a file of the basemap lies, relative to the site's base. */
export function pathOf(name: BasemapFileName): string {
  return `basemap/${name}.json`
}

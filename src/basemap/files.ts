import type { LabelFileName, TRANSLATIONS_FILE } from './label-files.ts'
import type { LevelName } from './levels.ts'

/** A file of the basemap. */
export type BasemapFileName = LevelName | LabelFileName | typeof TRANSLATIONS_FILE

/** Gets a file of the basemap, parsed. Rejects where it cannot be had, with an error that says why. */
export type ReadBasemap = (name: BasemapFileName) => Promise<unknown>

/** Where a file of the basemap lies, relative to the site's base. */
export function pathOf(name: BasemapFileName): string {
  return `basemap/${name}.json`
}

/**
 * Fetches the basemap's files from beside the pages.
 * @param addressOf the address of a file by its path under the site's base
 */
export function fetchBasemap(addressOf: (path: string) => string): ReadBasemap {
  return async (name) => {
    const response = await fetch(addressOf(pathOf(name)))
    if (!response.ok) throw new Error(`${name}.json: ${response.status} ${response.statusText}`)
    return response.json()
  }
}

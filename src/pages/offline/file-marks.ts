import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder of the basemap's files, under the site's root. */
const BASEMAP = 'basemap/'

/** Digits of a mark: the chance that two contents of a file share one is one in four thousand million. */
const DIGITS = 8

/** A mark of a content: the beginning of its SHA-256, in hexadecimal digits. */
export function markOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGITS)
}

/**
 * The mark of each file that the program fetches by a name that stays: the datasets, the basemap. The
 * program asks for it with the mark as its query, which hosts do not look at: that address leads to
 * this content for ever, and a cache that holds it never holds anything else.
 * @param publicFolder that holds the basemap, as an absolute path; files that are missing have no mark
 * @param datasets the datasets' contents by their paths under the site's root
 * @returns marks by the files' paths under the site's root
 */
export async function fileMarks(
  publicFolder: string,
  datasets: ReadonlyMap<string, string | Uint8Array>,
): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(join(publicFolder, 'basemap')).catch(() => [])
  const basemap = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => BASEMAP + name)
  const ofBasemap = await Promise.all(
    basemap.map(async (path) => {
      const content = await readFile(join(publicFolder, path)).catch(() => null)
      return content === null ? [] : [[path, markOf(content)] as const]
    }),
  )
  const ofDatasets = [...datasets].map(([path, content]) => [path, markOf(content)] as const)
  return Object.fromEntries([...ofDatasets, ...ofBasemap.flat()])
}

/** Whether a marked file is one of the basemap's; the others are datasets. */
export function isBasemap(path: string): boolean {
  return path.startsWith(BASEMAP)
}

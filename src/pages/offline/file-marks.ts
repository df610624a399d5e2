import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DATASET_FILE } from '../published-files.ts'

/** Digits of a mark: the chance that two contents of a file share one is one in four thousand million. */
const DIGITS = 8

/** A mark of a content: the beginning of its SHA-256, in hexadecimal digits. */
export function markOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGITS)
}

/**
 * The mark of each file that the program fetches by a name that stays: the dataset, the basemap. The
 * program asks for it with the mark as its query, which hosts do not look at: that address leads to
 * this content for ever, and a cache that holds it never holds anything else.
 * @param publicFolder that holds the files, as an absolute path; those that are missing have no mark
 * @param datasetFile the dataset's file
 * @returns marks by the files' paths under the site's root
 */
export async function fileMarks(
  publicFolder: string,
  datasetFile: string,
): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(join(publicFolder, 'basemap')).catch(() => [])
  const basemap = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [`basemap/${name}`, join(publicFolder, 'basemap', name)] as const)
  const files = [[DATASET_FILE, datasetFile] as const, ...basemap]
  const marks = await Promise.all(
    files.map(async ([path, file]) => {
      const content = await readFile(file).catch(() => null)
      return content === null ? [] : [[path, markOf(content)] as const]
    }),
  )
  return Object.fromEntries(marks.flat())
}

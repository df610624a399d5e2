import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TextFile } from '../../src/verify/article-text.ts'

/*
 * The articles are copyrighted by others and no part of the project: their texts lie in a folder of
 * their own, on machines that have them.
 */
const { DATELINE_ARTICLES } = process.env
const FOLDER =
  DATELINE_ARTICLES ?? fileURLToPath(new URL('../../../shared/articles', import.meta.url))

/** The texts that the built-in dataset quotes; none where this machine has not got them. */
export function builtInTexts(): readonly TextFile[] {
  if (!existsSync(FOLDER)) return []
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, bytes: readFileSync(join(FOLDER, name)) }))
}

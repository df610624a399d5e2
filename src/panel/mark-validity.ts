import { isMarkValid } from '../dataset/checked-mark.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Excerpt } from '../dataset/model.ts'
import { inTurns } from '../ui/in-turns.ts'

/** What was found of marks, for who has no time to wait: a page about to be printed. */
const found = new WeakMap<Excerpt, boolean>()

/**
 * Computes a mark's hash again, and remembers what it finds. Where the browser computes no hashes (a
 * page without https) no mark is confirmed. Never rejects.
 * @param textHash of the excerpt's article
 */
export async function confirmMark(excerpt: Excerpt, textHash: string): Promise<boolean> {
  const isValid = await isMarkValid(excerpt, textHash).catch(() => false)
  found.set(excerpt, isValid)
  return isValid
}

/** Confirms every mark of a dataset. */
export async function confirmMarks({ excerpts, articles }: DatasetIndex): Promise<void> {
  await inTurns([...excerpts.values()], ({ excerpt }) =>
    confirmMark(excerpt, articles.get(excerpt.article)?.textHash ?? ''),
  )
}

/** What was found of a mark; null where it was not looked for yet. */
export function knownValidity(excerpt: Excerpt): boolean | null {
  return found.get(excerpt) ?? null
}

import type { Day } from '../calendar/day.ts'
import { type Mark, markFor } from './marks.ts'
import type { VerifiedExcerpt } from './verification.ts'
import { type MarkChange, writeMarks } from './write-marks.ts'

/** A dataset's file with its marks renewed, and how many of them changed. */
export interface UpdatedMarks {
  readonly text: string
  /** Marks that are new or replace one that was void. */
  readonly set: number
  readonly removed: number
}

/**
 * Marks every excerpt that passed, keeps marks that still hold with the day that they have, and
 * removes those of excerpts that failed. Everything else in the file stays, character for character.
 * @param fileText the dataset's file as it was verified
 */
export async function updateMarks(
  fileText: string,
  excerpts: readonly VerifiedExcerpt[],
  today: Day,
): Promise<UpdatedMarks> {
  const changes: MarkChange[] = []
  for (const { excerpt, path, textHash, verdict } of excerpts) {
    const mark = await markFor(excerpt, textHash, verdict, today)
    if (!isSameMark(mark, excerpt.checked ?? null)) changes.push({ path, mark })
  }
  const removed = changes.filter(({ mark }) => mark === null).length
  return { text: writeMarks(fileText, changes), set: changes.length - removed, removed }
}

function isSameMark(a: Mark | null, b: Mark | null): boolean {
  return a?.day === b?.day && a?.textHash === b?.textHash && a?.quoteHash === b?.quoteHash
}

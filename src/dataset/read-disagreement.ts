import type { FormatEntries } from './format.ts'
import { articleIsKnown, type KnownIds } from './known-ids.ts'
import type { Excerpt } from './model.ts'
import type { ProblemList } from './problem-list.ts'

type SchemaEvent = FormatEntries['event']
type SchemaDisagreement = NonNullable<SchemaEvent['disagreements']>[number]

/** A side of a disagreement as the file has it: an excerpt, or the id of one; and its place there. */
export interface FileSide {
  readonly side: Excerpt | string
  readonly path: string
}

/** A disagreement whose ids are not looked up yet, since they may name excerpts further down. */
export type FileDisagreement = Omit<SchemaDisagreement, 'excerpts'> & {
  readonly sides: readonly FileSide[]
}

/** One disagreement, without those of its references that lead nowhere; these are told. */
export function readDisagreement(
  disagreement: SchemaDisagreement,
  path: string,
  known: KnownIds,
  list: ProblemList,
): FileDisagreement {
  const { record, excerpts, ...rest } = disagreement
  const sides = excerpts
    .map((side, index) => ({ side, path: `${path}.excerpts[${index}]` }))
    .filter(({ side, path: at }) => {
      if (typeof side === 'string') return true
      return list.claimId(side.id, at) && articleIsKnown(side, at, known, list)
    })
  if (record === undefined) return { ...rest, sides }
  if (known.records.has(record)) return { ...rest, sides, record }
  list.add('unknown-record', `${path}.record`, record)
  return { ...rest, sides }
}

import type { ProblemKind } from '../dataset/problem.ts'
import type { Readings } from './difference.ts'
import { type CheckKind, REMEDIES } from './remedies.ts'

/** One thing that is wrong, where it stands in the dataset's file, and what to do about it. */
export interface Finding {
  /** What the check is about; those of the dataset's format have the kinds of its problems. */
  readonly kind: CheckKind | ProblemKind
  /** As code would reach it: `features[3].properties.events[0].start`; empty for the whole file. */
  readonly place: string
  /** What was found, as a sentence. */
  readonly found: string
  readonly remedy: string
  /** Both sides of a quotation that the article has otherwise. */
  readonly readings?: Readings
}

/** What one check of one thing gives: null when there is nothing wrong with it. */
export type Outcome = Finding | null

/** A finding of `kind`, with the remedy that belongs to it. */
export function finding(
  kind: CheckKind,
  place: string,
  found: string,
  readings: Readings | null = null,
): Finding {
  const remedy = REMEDIES[kind]
  return readings === null
    ? { kind, place, found, remedy }
    : { kind, place, found, remedy, readings }
}

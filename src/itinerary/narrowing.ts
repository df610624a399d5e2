import type { Excerpt, StopEvent } from '../dataset/model.ts'
import type { Kind } from './kind.ts'

/** What is shown besides the range: the reports of one article, of one kind, or both. */
export interface Narrowing {
  /** Id of the article; null takes them all. */
  readonly article: string | null
  /** Null takes every kind. */
  readonly kind: Kind | null
}

/** The narrowing that leaves nothing out. */
export const EVERY_REPORT: Narrowing = Object.freeze({ article: null, kind: null })

/** Whether no report at all is left out. */
export function isEveryReport(narrowing: Narrowing): boolean {
  return narrowing.article === null && narrowing.kind === null
}

/**
 * Whether an event is of the kind and reported by the article asked for. An article that is only
 * quoted as the other side of a disagreement does not report the event.
 */
export function isAskedFor(
  event: Pick<StopEvent, 'kind' | 'excerpts'>,
  { article, kind }: Narrowing,
): boolean {
  const isOfKind = kind === null || event.kind === kind
  return isOfKind && (article === null || event.excerpts.some((one) => one.article === article))
}

/**
 * Whether an excerpt is shown among its report's proofs: those of an article that is left out are not.
 * The marked one always is, since a link leads to it.
 */
export function isProofShown(
  { id, article }: Excerpt,
  only: string | null,
  marked: string | null,
): boolean {
  return only === null || article === only || id === marked
}

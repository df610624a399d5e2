import type { Disagreement, Excerpt, Stop, StopEvent } from '../dataset/model.ts'
import type { ShownStop } from './shown.ts'

/** Where an excerpt is quoted: as a report's proof, or as a side of a disagreement about it. */
export interface QuotedAt {
  readonly stop: Stop
  readonly event: StopEvent
  /** Null where it is the report's own proof. */
  readonly disagreement: Disagreement | null
}

/**
 * The one place at which each excerpt is quoted in full, by its id: where it is a shown proof, else
 * where it is first a side of a disagreement. On paper, where nothing can be followed, sentences that
 * stand twice are taken for two sources.
 * @param isProofShown whether an excerpt among a report's proofs is not left out
 */
export function quotedOnce(
  stops: readonly ShownStop[],
  isProofShown: (excerpt: Excerpt) => boolean,
): ReadonlyMap<string, QuotedAt> {
  const places = new Map<string, QuotedAt>()
  const quote = ({ id }: Excerpt, place: QuotedAt) => {
    if (!places.has(id)) places.set(id, place)
  }
  const reports = stops.flatMap(({ stop, reports }) => reports.map((event) => ({ stop, event })))
  for (const { stop, event } of reports) {
    for (const excerpt of event.excerpts.filter(isProofShown)) {
      quote(excerpt, { stop, event, disagreement: null })
    }
  }
  for (const { stop, event } of reports) {
    for (const disagreement of event.disagreements) {
      for (const excerpt of disagreement.excerpts) quote(excerpt, { stop, event, disagreement })
    }
  }
  return places
}

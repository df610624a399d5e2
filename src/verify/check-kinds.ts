import { sentencesOf } from '../citation/sentences.ts'
import {
  type Basis,
  type Dataset,
  type Excerpt,
  type Stop,
  type StopEvent,
  spanOf,
} from '../dataset/model.ts'
import { namesAny } from '../dataset/named-in.ts'
import { basesOf } from './check-bases.ts'
import { finding, type Outcome } from './finding.ts'
import { inEveryLanguage } from './own-texts.ts'
import type { Places } from './places.ts'
import { dayOf, printedDates } from './printed-days.ts'

/*
 * One sentence can announce one thing and report another ("met him in Jerusalem as talks went on in
 * Cairo"), but whoever sees it twice, once as a visit and once as a plan or as background, is owed a
 * word why. So a sentence that proves events of different kinds needs, at each of the two events,
 *   - a disagreement with a quotation of the sentence among its sides: its note says why; or
 *   - a basis whose words stand in the sentence and whose rule names the other event's stop, or,
 *     where both are at one stop, a date of the other event.
 */

/** A sentence of an article where it proves an event. */
interface Use {
  readonly stop: Stop
  readonly event: StopEvent
  readonly excerpt: Excerpt
  readonly sentence: string
}

/** Whether each sentence that proves events of two kinds is explained at both. One outcome for each excerpt. */
export function checkKinds(dataset: Dataset, places: Places): readonly Outcome[] {
  const earlier = new Map<string, Use[]>()
  return dataset.stops.flatMap((stop) =>
    stop.events.flatMap((event) =>
      event.excerpts.map((excerpt) => {
        const uses = usesOf(stop, event, excerpt, dataset)
        const conflict = firstConflict(uses, earlier, dataset.language)
        for (const use of uses) remember(use, earlier)
        return conflict === null ? null : report(conflict, places)
      }),
    ),
  )
}

function usesOf(
  stop: Stop,
  event: StopEvent,
  excerpt: Excerpt,
  { articles, language }: Dataset,
): readonly Use[] {
  const article = articles.find(({ id }) => id === excerpt.article)
  const sentences = sentencesOf(excerpt.exact, article?.language ?? language)
  return sentences.map((sentence) => ({ stop, event, excerpt, sentence }))
}

function remember(use: Use, uses: Map<string, Use[]>): void {
  const known = uses.get(keyOf(use))
  if (known === undefined) uses.set(keyOf(use), [use])
  else known.push(use)
}

function keyOf({ excerpt, sentence }: Use): string {
  return JSON.stringify([excerpt.article, sentence])
}

interface Conflict {
  readonly use: Use
  readonly other: Use
}

function firstConflict(
  uses: readonly Use[],
  earlier: ReadonlyMap<string, readonly Use[]>,
  language: string,
): Conflict | null {
  for (const use of uses) {
    const other = (earlier.get(keyOf(use)) ?? []).find(
      (known) =>
        known.event.kind !== use.event.kind &&
        !(isExplained(use, known, language) && isExplained(known, use, language)),
    )
    if (other !== undefined) return { use, other }
  }
  return null
}

/** Whether the event of `use` says why its sentence also proves the event of `other`. */
function isExplained(use: Use, other: Use, language: string): boolean {
  const { event, sentence } = use
  return (
    event.disagreements.some(({ excerpts }) =>
      excerpts.some(
        (side) => side.article === use.excerpt.article && side.exact.includes(sentence),
      ),
    ) ||
    basesOf(event).some(
      ({ basis }) =>
        basis.article === use.excerpt.article &&
        sentence.includes(basis.words) &&
        namesOther(basis, use, other, language),
    )
  )
}

function namesOther(basis: Basis, use: Use, other: Use, language: string): boolean {
  const rules = inEveryLanguage(basis.rule, language)
  if (use.stop !== other.stop) {
    const names = [other.stop.name, ...Object.values(other.stop.names)]
    return rules.some(({ text }) => namesAny(text, names))
  }
  const { start, end } = spanOf(other.event)
  return rules
    .flatMap((rule) => printedDates(rule.text, rule.language).map(dayOf))
    .some((day) => day !== null && day >= start && day <= end)
}

function report({ use, other }: Conflict, places: Places): Outcome {
  return finding(
    'two-kinds',
    `${places.of(use.excerpt.id)}.exact`,
    `The same sentence proves a ${use.event.kind} event here and a ${other.event.kind} event at ${places.of(other.event.id)}.`,
  )
}

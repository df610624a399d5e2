import { ALL_DAYS, type DayRange } from '../../src/calendar/range.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { type Found, foundAmong } from '../../src/itinerary/found-among.ts'
import { searchOf } from '../../src/itinerary/search.ts'
import type { SearchEntry } from '../../src/itinerary/search-entries.ts'
import { readQuery } from '../../src/itinerary/search-query.ts'
import { sameShown, shownStops } from '../../src/itinerary/shown.ts'

/** What is found on the page of what was typed, among the stops that a range leaves. */
export async function foundIn(
  dataset: Dataset,
  typed: string,
  range: DayRange = ALL_DAYS,
): Promise<Found> {
  const { entries, searcher } = await searchOf(dataset, null, new AbortController().signal)
  const stops = shownStops(dataset, range)
  const whole = shownStops(dataset, ALL_DAYS)
  const isLimited = !sameShown(stops, whole)
  const question = { ...readQuery(typed), wantsSimilar: isLimited }
  const matches = searcher.answerNow(question)
  if (matches === null) throw new Error('A page that searches itself has its answer at once.')
  return foundAmong(entries, matches, question, stops, isLimited ? whole : null)
}

/** An entry in a word: its kind and its id. */
export function named(entry: SearchEntry): string {
  if (entry.kind === 'stop') return `stop ${entry.stop.id}`
  if (entry.kind === 'event') return `event ${entry.event.id}`
  return entry.kind === 'excerpt' ? `excerpt ${entry.excerpt.id}` : `article ${entry.article.id}`
}

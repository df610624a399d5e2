import { type Day, partsOf } from '../calendar/day.ts'
import type { AuthorName } from './author-name.ts'
import type { CitedWork } from './cited-work.ts'
import { oneLine } from './one-line.ts'
import { noteOf, titleOrDescription, wholeOf } from './shared-fields.ts'

/**
 * `webpage` for an article too: `article-newspaper` would say that it was printed in a newspaper,
 * which no dataset states, and a `chapter` is part of a book. It is also the type whose styles print
 * the day of access and the address.
 */
const TYPES = { article: 'webpage', page: 'webpage', map: 'map' } as const

/**
 * One item of CSL-JSON (Citation Style Language 1.0.2, csl-data.json) in the list that the format
 * asks for. `source` is where an item comes from, as a library catalogue is: for an excerpt, Dateline.
 */
export function formatCslJson(work: CitedWork): string {
  const whole = wholeOf(work)
  const item = {
    id: work.key,
    type: TYPES[work.kind],
    title: titleOrDescription(work),
    ...(work.authors.length === 0 ? {} : { author: work.authors.map(authorName) }),
    ...text('container-title', whole),
    ...text('publisher', whole === work.publisher ? null : work.publisher),
    ...text('genre', work.title === null ? null : work.description),
    ...(work.published === null ? {} : { issued: dateOf(work.published) }),
    accessed: dateOf(work.accessed),
    ...text('URL', work.url),
    ...text('language', work.language),
    ...text('source', work.quotedIn?.publisher ?? null),
    ...text('abstract', work.quotedIn?.sentence ?? null),
    ...text('note', noteOf(work)),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function text(name: string, value: string | null): Readonly<Record<string, string>> {
  return value === null ? {} : { [name]: oneLine(value) }
}

function authorName(name: AuthorName): Readonly<Record<string, string>> {
  if (name.kind === 'literal') return { literal: name.printed }
  const { family, given, suffix } = name
  return { family, given, ...(suffix === null ? {} : { suffix }) }
}

function dateOf(day: Day) {
  const { year, month, date } = partsOf(day)
  return { 'date-parts': [[year, month, date]] }
}

import type { Day } from '../calendar/day.ts'
import type { AuthorName } from './author-name.ts'
import type { CitedWork } from './cited-work.ts'
import { oneLine } from './one-line.ts'
import { noteOf, titleOrDescription, wholeOf } from './shared-fields.ts'

type Field = readonly [tag: string, value: string | null]

const LINE_END = '\r\n'

/** "Web page" for an article too: what the dataset knows of it is that it was published, not where. */
const TYPES = { article: 'ELEC', page: 'ELEC', map: 'MAP' } as const

/**
 * One record in RIS, by the specification of Research Information Systems (2001, tags of 2011): each
 * tag on a line of its own however long, lines ended by CR LF, `TY` first and `ER` last. UTF-8.
 */
export function formatRis(work: CitedWork): string {
  const fields: readonly Field[] = [
    ['TY', TYPES[work.kind]],
    ...work.authors.map((author): Field => ['AU', withoutAsterisk(authorName(author))]),
    ['TI', titleOrDescription(work)],
    ['T2', withoutAsterisk(wholeOf(work))],
    ['PB', work.publisher],
    ['PY', work.published?.slice(0, 4) ?? null],
    ['DA', dateOf(work.published)],
    ['LA', work.language],
    ['M3', work.title === null ? null : work.description],
    ['AB', work.quotedIn?.sentence ?? null],
    ['N1', noteOf(work)],
    ['DP', work.quotedIn?.publisher ?? null],
    ['UR', work.url],
    ['Y2', dateOf(work.accessed)],
  ]
  return [...fields.flatMap(line), `ER  - ${LINE_END}`].join('')
}

function line([tag, value]: Field): readonly string[] {
  const text = value === null ? '' : oneLine(value)
  return text === '' ? [] : [`${tag}  - ${text}${LINE_END}`]
}

/** "YYYY/MM/DD/": the last slash is part of the format, for what may follow the day. */
function dateOf(day: Day | null): string | null {
  return day === null ? null : `${day.replaceAll('-', '/')}/`
}

/** "Family, Given, Suffix". */
function authorName(name: AuthorName): string {
  if (name.kind === 'literal') return name.printed
  return [name.family, name.given, ...(name.suffix === null ? [] : [name.suffix])].join(', ')
}

/** The specification allows no asterisk in the names of authors and periodicals. */
function withoutAsterisk(text: string | null): string | null {
  return text?.replaceAll('*', '') ?? null
}

import { partsOf } from '../calendar/day.ts'
import type { AuthorName } from './author-name.ts'
import { bibtexAddress, bibtexText } from './bibtex-text.ts'
import type { CitedWork } from './cited-work.ts'
import { noteOf, titleOrDescription } from './shared-fields.ts'
import { MONTHS } from './words.ts'

type Field = readonly [name: string, value: string | null]

/**
 * One BibTeX entry, which biblatex reads too. `@misc`, since the dataset says neither the medium of
 * an article nor its page, and the older styles know no type for a web page. `year` and `month` are
 * for BibTeX, `date` with the day for biblatex; a style that knows neither `url` nor `urldate`
 * leaves them out. No `language`: biblatex would print the tag. UTF-8 stays as it is.
 */
export function formatBibtex(work: CitedWork): string {
  const fields: readonly Field[] = [
    ['author', authors(work.authors)],
    // Twice in braces: no style may change the capitals of a title as printed.
    ['title', `{{${bibtexText(titleOrDescription(work))}}}`],
    ['howpublished', inBraces(wherePublished(work))],
    ...dateFields(work),
    ['url', work.url === null ? null : `{${bibtexAddress(work.url)}}`],
    ['urldate', work.url === null ? null : `{${work.accessed}}`],
    ['abstract', inBraces(work.quotedIn?.sentence ?? null)],
    ['note', inBraces(noteOf(work) ?? (work.title === null ? null : work.description))],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]))
  return `@misc{${work.key},\n${lines.join(',\n')}\n}\n`
}

function inBraces(text: string | null): string | null {
  return text === null ? null : `{${bibtexText(text)}}`
}

function wherePublished({ container, publisher }: CitedWork): string | null {
  const parts = [container, publisher].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

function dateFields({ published }: CitedWork): readonly Field[] {
  if (published === null) return []
  const { year, month } = partsOf(published)
  // The names of the months are macros that every style defines in its own language.
  const macro = MONTHS[month - 1]?.slice(0, 3).toLowerCase() ?? null
  return [
    ['year', `{${year}}`],
    ['month', macro],
    ['date', `{${published}}`],
  ]
}

function authors(names: readonly AuthorName[]): string | null {
  return names.length === 0 ? null : `{${names.map(authorName).join(' and ')}}`
}

/** "von Last, Jr, First"; a name in braces is one that BibTeX must not take apart. */
function authorName(name: AuthorName): string {
  if (name.kind === 'literal') return `{${bibtexText(name.printed)}}`
  const suffix = name.suffix === null ? [] : [name.suffix]
  return [name.family, ...suffix, name.given].map(bibtexText).join(', ')
}

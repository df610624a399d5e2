import type { AuthorName } from './author-name.ts'
import type { CitedWork, QuotingPage } from './cited-work.ts'
import { isolated } from './isolate.ts'
import { oneLine } from './one-line.ts'
import { publisherOf } from './publisher.ts'
import { monthDayYear } from './style-days.ts'
import { punctuatedTitle } from './title-text.ts'
import { CHICAGO, ET_AL, NO_DATE } from './words.ts'

/**
 * A note in the notes-bibliography system of the Chicago Manual of Style, 17th edition: of web
 * content (14.207), with the access day before the address (14.12); of an excerpt, as "quoted in"
 * the page that quotes it (14.260). Plain text, so no italics; titles keep their capitals as
 * printed, since no rule tells a proper name from another word.
 */
export function formatChicago(work: CitedWork): string {
  const elements = [
    ...withComma(authorsInNote(work.authors)),
    titleInNote(work),
    ...withComma(foreign(work.container)),
    ...withComma(foreign(publisherOf(work))),
    ...withComma(dateInNote(work)),
    ...(work.quotedIn === null ? [] : quotingPage(work.quotedIn)),
    ...accessOf(work),
  ]
  return oneLine(elements.join(' '))
}

/** Without an address the note ends with the day. */
function accessOf({ accessed, url }: CitedWork): readonly string[] {
  const day = CHICAGO.accessed(monthDayYear(accessed))
  return url === null ? [`${day}.`] : [`${day},`, `${url}.`]
}

function withComma(element: string | null): readonly string[] {
  return element === null ? [] : [`${element},`]
}

/** A text of the dataset, fit to stand in an English line. */
function foreign(text: string | null): string | null {
  return text === null ? null : isolated(oneLine(text))
}

/** Up to three names in full, of more only the first (14.76). */
function authorsInNote(authors: readonly AuthorName[]): string | null {
  const [first, second, third, ...more] = authors.map((author) => isolated(author.printed))
  if (first === undefined) return null
  if (second === undefined) return first
  if (third === undefined) return `${first} ${CHICAGO.and} ${second}`
  return more.length > 0 ? `${first} ${ET_AL}` : `${first}, ${second}, ${CHICAGO.and} ${third}`
}

/** The comma stands inside the quotation marks (6.9). What replaces a title has none. */
function titleInNote({ title, description }: CitedWork): string {
  if (title === null) return `[${foreign(description) ?? ''}],`
  return [quoted(title), ...withComma(foreign(inRun(description)))].join(' ')
}

/** Inside a note a description begins with a small letter. */
function inRun(description: string | null): string | null {
  return description === null ? null : description.charAt(0).toLowerCase() + description.slice(1)
}

function quoted(title: string): string {
  return `“${punctuatedTitle(title, 'single', ',')}”`
}

/**
 * A page's day is that of its last change (14.13). Of undated web content the access day is enough
 * (14.207), but where that is the day of another page, the work itself says that it has none.
 */
function dateInNote(work: CitedWork): string | null {
  if (work.published === null) return work.quotedIn === null ? null : NO_DATE
  const day = monthDayYear(work.published)
  return work.kind === 'article' ? day : CHICAGO.lastModified(day)
}

function quotingPage(page: QuotingPage): readonly string[] {
  return [
    ...withComma(page.articleUrl),
    CHICAGO.quotedIn,
    quoted(page.title),
    ...withComma(foreign(page.container)),
    ...withComma(foreign(page.publisher)),
    ...withComma(CHICAGO.lastModified(monthDayYear(page.modified))),
  ]
}

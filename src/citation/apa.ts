import { type AuthorName, initialsOf } from './author-name.ts'
import type { CitedWork, QuotingPage } from './cited-work.ts'
import { isolated } from './isolate.ts'
import { oneLine } from './one-line.ts'
import { publisherOf } from './publisher.ts'
import { monthDayYear, yearMonthDay } from './style-days.ts'
import { asSentence, plainTitle, punctuatedTitle } from './title-text.ts'
import { APA, NO_DATE } from './words.ts'

/**
 * An entry of a reference list in APA style (Publication Manual, 7th ed.): author, date, title,
 * source (9.4); what is missing is replaced as its table 9.1 says. An excerpt names the page that
 * it is cited from (8.6 has the words "as cited in"). Plain text, so no italics; titles keep their
 * capitals as printed, since no rule tells a proper name from another word.
 */
export function formatApa(work: CitedWork): string {
  const authors = authorsInList(work.authors)
  const date = `(${work.published === null ? NO_DATE : yearMonthDay(work.published)}).`
  const title = titleInList(work)
  const elements = [
    ...(authors === null ? [title, date] : [asSentence(authors), date, title]),
    ...sourceOf(work),
    ...(work.url === null ? [] : [APA.retrieved(monthDayYear(work.accessed), work.url)]),
  ]
  return oneLine(elements.join(' '))
}

const MOST_AUTHORS = 20

/** Up to twenty names, of more the first nineteen and the last (9.8). */
function authorsInList(authors: readonly AuthorName[]): string | null {
  const names = authors.map(nameInList)
  const last = names.at(-1)
  if (last === undefined) return null
  if (names.length === 1) return last
  if (names.length > MOST_AUTHORS) {
    return [...names.slice(0, MOST_AUTHORS - 1), `${APA.omitted} ${last}`].join(', ')
  }
  return [...names.slice(0, -1), `${APA.and} ${last}`].join(', ')
}

function nameInList(author: AuthorName): string {
  if (author.kind === 'literal') return isolated(author.printed)
  const initials = initialsOf(author.given)
  return [author.family, initials, author.suffix ?? ''].filter((part) => part !== '').join(', ')
}

/** What a work is stands in square brackets, after its title or for it (9.21, 9.22). */
function titleInList({ title, description }: CitedWork): string {
  const kind = description === null ? null : `[${isolated(oneLine(description))}]`
  if (title === null) return `${kind ?? '[]'}.`
  if (kind === null) return punctuatedTitle(title, 'double', '.')
  return `${plainTitle(title, 'double')} ${kind}.`
}

function sourceOf(work: CitedWork): readonly string[] {
  const publisher = publisherOf(work)
  const { container, quotedIn } = work
  return [
    ...(container === null ? [] : [APA.inWhole(asSentence(isolated(oneLine(container))))]),
    ...(publisher === null ? [] : [asSentence(isolated(publisher))]),
    ...(quotedIn === null ? [] : quotingPage(quotedIn)),
  ]
}

function quotingPage(page: QuotingPage): readonly string[] {
  const title = `“${punctuatedTitle(page.title, 'single', ',')}”`
  const whole = isolated(oneLine(page.container))
  const place = `${title} ${whole}, ${isolated(oneLine(page.publisher))}`
  return [...(page.articleUrl === null ? [] : [page.articleUrl]), asSentence(APA.citedIn(place))]
}

import type { Day } from '../calendar/day.ts'
import { type DayRange, inOrder } from '../calendar/range.ts'
import { textIn } from '../dataset/localized-text.ts'
import type { Article, Dataset, Excerpt, Stop } from '../dataset/model.ts'
import { readAuthorName } from './author-name.ts'
import type { CitedWork } from './cited-work.ts'
import { entryKey } from './entry-key.ts'
import { textOrNull } from './one-line.ts'
import { mapOf } from './style-days.ts'
import { SITE, UNKNOWN_ARTICLE, UNTITLED } from './words.ts'

/** How the reader came to what is cited. */
export interface Access {
  /** The whole address, from `https:` on, that shows it to anyone; null where there is none. */
  readonly url: string | null
  /** The reader's own day. */
  readonly accessed: Day
  /** The language that the page is shown in, a BCP 47 tag. */
  readonly language: string
  /** Who publishes the dataset, where it did not come with the site; left out for Dateline. */
  readonly publisher?: string
}

/**
 * An excerpt: its article, as quoted in Dateline. What the dataset does not say of the article is
 * left out; an article that the dataset lacks (null) is described as such.
 */
export function citeExcerpt(
  source: { dataset: Dataset; stop: Stop; excerpt: Excerpt; article: Article | null },
  access: Access,
): CitedWork {
  const { dataset, stop, excerpt, article } = source
  return {
    key: entryKey('quote', excerpt.id),
    kind: 'article',
    authors: authorsOf(article),
    ...titleOf(article),
    container: null,
    publisher: publisherOf(article),
    published: article?.published ?? null,
    accessed: access.accessed,
    url: access.url,
    language: article?.language ?? dataset.language,
    quotedIn: {
      title: stop.name,
      container: textIn(dataset.title, access.language, dataset.language),
      publisher: access.publisher ?? SITE,
      modified: dataset.updated,
      sentence: excerpt.exact,
      articleUrl: article?.url ?? null,
    },
  }
}

/** The page of a stop. */
export function citeStop(source: { dataset: Dataset; stop: Stop }, access: Access): CitedWork {
  const { dataset, stop } = source
  return {
    ...pageOf(dataset, access),
    key: entryKey('stop', stop.id),
    kind: 'page',
    title: stop.name,
    description: null,
    container: textIn(dataset.title, access.language, dataset.language),
  }
}

/** The view on screen: the map with the days that it shows. */
export function citeView(source: { dataset: Dataset; range: DayRange }, access: Access): CitedWork {
  const { dataset } = source
  const range = inOrder(source.range)
  return {
    ...pageOf(dataset, access),
    key: entryKey('map', keyOf(range)),
    kind: 'map',
    title: textIn(dataset.title, access.language, dataset.language),
    description: mapOf(range),
    container: null,
  }
}

/** What every page of Dateline has in common. Its day is that of the dataset's last change. */
function pageOf(dataset: Dataset, access: Access) {
  return {
    authors: [],
    publisher: access.publisher ?? SITE,
    published: dataset.updated,
    accessed: access.accessed,
    url: access.url,
    language: access.language,
    quotedIn: null,
  }
}

/** What is inferred stands in brackets, as both styles have it for what a source does not print. */
function publisherOf(article: Article | null) {
  const publisher = textOrNull(article?.publisher)
  const isInferred = article?.inferred?.includes('publisher') === true
  return publisher !== null && isInferred ? `[${publisher}]` : publisher
}

function authorsOf(article: Article | null) {
  return (article?.authors ?? []).flatMap((name) => {
    const printed = textOrNull(name)
    return printed === null ? [] : [readAuthorName(printed)]
  })
}

/**
 * A title wholly in square brackets is not printed: the makers of the dataset describe the article
 * by it ("[No title printed]"), as both styles do where a title is missing.
 */
function titleOf(article: Article | null): Pick<CitedWork, 'title' | 'description'> {
  if (article === null) return { title: null, description: UNKNOWN_ARTICLE }
  const title = textOrNull(article.title)
  const described = title === null ? UNTITLED : inBrackets(title)
  return described === null ? { title, description: null } : { title: null, description: described }
}

/** What stands between the brackets that hold a whole text; null for any other text. */
function inBrackets(text: string): string | null {
  const inside = /^\[([^[\]]*)\]$/u.exec(text)?.[1]
  return inside === undefined ? null : textOrNull(inside)
}

function keyOf({ from, to }: DayRange): string {
  if (from !== null && to !== null) return `${from}-to-${to}`
  if (from !== null) return `from-${from}`
  return to === null ? '' : `until-${to}`
}

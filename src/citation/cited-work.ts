import type { Day } from '../calendar/day.ts'
import type { AuthorName } from './author-name.ts'

/** The page of Dateline on which a work that is published elsewhere is quoted. */
export interface QuotingPage {
  /** The stop's name. */
  readonly title: string
  /** The title of the dataset that the stop belongs to. */
  readonly container: string
  readonly publisher: string
  /** The day on which the dataset was last changed. */
  readonly modified: Day
  /** The words quoted, as they stand. */
  readonly sentence: string
  /** The article's own address; null where the dataset gives none. */
  readonly articleUrl: string | null
}

/**
 * What is cited, in no style: each format prints this one value in its own way. Texts are as
 * printed, line breaks and all: every format makes them fit its own lines.
 */
export interface CitedWork {
  /** ASCII letters, digits and hyphens; the same for the same work on any day and at any address. */
  readonly key: string
  /** An article by others, a page of Dateline, or its map. */
  readonly kind: 'article' | 'page' | 'map'
  readonly authors: readonly AuthorName[]
  /** The title as printed; null where none is. */
  readonly title: string | null
  /** What the work is: beside the title, or in its place where it has none. Never both null. */
  readonly description: string | null
  /** The larger whole that a page belongs to. */
  readonly container: string | null
  readonly publisher: string | null
  /** The day of publication; of the last change where it is a page or a map. */
  readonly published: Day | null
  /** The day on which the reader saw it. */
  readonly accessed: Day
  /**
   * The address that shows it: for an excerpt, that of the excerpt in Dateline. Null where the reader's
   * own copy has none that others could open.
   */
  readonly url: string | null
  /** A BCP 47 tag. */
  readonly language: string
  /** Where it was read, if not in the publication itself. */
  readonly quotedIn: QuotingPage | null
}

import type { CitedWork } from './cited-work.ts'
import { oneLine } from './one-line.ts'
import { NOTE } from './words.ts'

/** The title, or in square brackets what stands for it. On one line. */
export function titleOrDescription({ title, description }: CitedWork): string {
  return title === null ? `[${oneLine(description ?? '')}]` : oneLine(title)
}

/**
 * What the work is a part of, for the fields that hold a site's or a series' name. A map is part of
 * none: there its publisher stays a publisher.
 */
export function wholeOf({ kind, container, publisher }: CitedWork): string | null {
  return container ?? (kind === 'map' ? null : publisher)
}

/**
 * What the fields of a reference manager have no place for: where an excerpt was read, and the
 * article's own address, since the field for the address holds the excerpt's. Null for a page.
 */
export function noteOf({ quotedIn }: CitedWork): string | null {
  if (quotedIn === null) return null
  const { title, container, publisher, articleUrl } = quotedIn
  const place = NOTE.quotedIn(oneLine(title), oneLine(container), oneLine(publisher))
  const article = articleUrl === null ? [] : [NOTE.article(oneLine(articleUrl))]
  return [place, ...article].join('. ')
}

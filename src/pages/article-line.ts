import type { Article } from '../dataset/model.ts'
import { plainDay } from '../text/days.ts'
import { inRow, listed } from '../text/lists.ts'
import { buildText as text } from '../text/parts.ts'

/** A title that the dataset's makers put in square brackets is none that is printed. */
const DESCRIBED = /^\[.*\]$/su

/**
 * The title that an article prints; null where the dataset has a description of it in square brackets
 * instead ("[No title printed]").
 */
export function printedTitle({ title }: Article): string | null {
  return DESCRIBED.test(title.trim()) ? null : title
}

/** What is known of an article, in one line: title, publisher, authors, day. */
export function articleLine(article: Article | undefined): string {
  if (article === undefined) return text.panel.unknownArticle
  const { title, publisher, authors = [], published } = article
  return inRow([
    printedTitle(article) === null ? title : text.machine.quoted({ title }),
    ...(publisher === undefined ? [] : [publisher]),
    ...(authors.length === 0 ? [] : [text.machine.by({ authors: listed(authors) })]),
    ...(published === undefined ? [] : [plainDay(published, text.language)]),
  ])
}

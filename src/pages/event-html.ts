import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset, Excerpt } from '../dataset/model.ts'
import type { PlacedEvent } from '../itinerary/journey.ts'
import { articleLine } from './article-line.ts'
import { escapeHtml } from './escape-html.ts'
import { eventDays, eventNotes } from './event-words.ts'

/**
 * What is reported of an event as HTML: its days, the words of the articles, each quotation with its
 * source, and what has to be known to read day and place right.
 */
export function eventHtml(
  dataset: Dataset,
  index: DatasetIndex,
  { stop, event }: PlacedEvent,
): string {
  return [
    `<p>${escapeHtml(eventDays(event))}</p>`,
    ...event.excerpts.map((excerpt) => quotation(index, excerpt)),
    ...eventNotes(dataset, index, stop, event).map(
      (note) => `<p dir="auto">${escapeHtml(note)}</p>`,
    ),
  ].join('\n')
}

function quotation(index: DatasetIndex, { article: id, exact }: Excerpt): string {
  const article = index.articles.get(id)
  const source = escapeHtml(articleLine(article))
  const linked =
    article?.url === undefined ? source : `<a href="${escapeHtml(article.url)}">${source}</a>`
  const language = article === undefined ? '' : ` lang="${escapeHtml(article.language)}"`
  return (
    `<figure><blockquote${language} dir="auto"><p>${escapeHtml(exact)}</p></blockquote>` +
    `<figcaption dir="auto">${linked}</figcaption></figure>`
  )
}

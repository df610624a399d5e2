import type { Article, Dataset, Excerpt, Stop, StopEvent } from '../dataset/model.ts'
import { quotationsOf } from './agreement.ts'

/** Something that can be found. */
export type SearchEntry =
  | { readonly kind: 'stop'; readonly stop: Stop }
  | { readonly kind: 'event'; readonly stop: Stop; readonly event: StopEvent }
  | {
      readonly kind: 'excerpt'
      readonly stop: Stop
      readonly event: StopEvent
      readonly excerpt: Excerpt
    }
  | { readonly kind: 'article'; readonly article: Article }

export type EntryKind = SearchEntry['kind']

/**
 * All that a dataset's search finds. An excerpt that stands at several events is found at each: which of
 * them is in the range is not known here. One by one, since there can be a hundred thousand.
 */
export function* searchEntries({ stops, articles }: Dataset): Generator<SearchEntry> {
  for (const stop of stops) {
    yield { kind: 'stop', stop }
    for (const event of stop.events) {
      yield { kind: 'event', stop, event }
      for (const excerpt of quotationsOf(event)) yield { kind: 'excerpt', stop, event, excerpt }
    }
  }
  for (const article of articles) yield { kind: 'article', article }
}

/**
 * What something is found by: a stop by each of its names, an event by its title in each language, an
 * excerpt by the sentences quoted, an article by title, publisher and authors.
 */
export function textsOf(entry: SearchEntry): readonly string[] {
  switch (entry.kind) {
    case 'stop': {
      const { name, printedName, names } = entry.stop
      return [...new Set([name, printedName, ...Object.values(names)])]
    }
    case 'event': {
      const { title } = entry.event
      return typeof title === 'string' ? [title] : Object.values(title)
    }
    case 'excerpt':
      return [entry.excerpt.exact]
    case 'article': {
      const { title, titles = {}, publisher = '', authors = [] } = entry.article
      return [...new Set([title, ...Object.values(titles), publisher, ...authors])]
    }
  }
}

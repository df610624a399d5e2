import type { Article, Dataset, Excerpt, Stop, StopEvent } from '../dataset/model.ts'
import { quotationsOf } from './agreement.ts'

/** Something that can be found, with the texts that it is found by. */
export type SearchEntry =
  | { readonly kind: 'stop'; readonly stop: Stop; readonly texts: readonly string[] }
  | {
      readonly kind: 'event'
      readonly stop: Stop
      readonly event: StopEvent
      readonly texts: readonly string[]
    }
  | {
      readonly kind: 'excerpt'
      readonly stop: Stop
      readonly event: StopEvent
      readonly excerpt: Excerpt
      readonly texts: readonly string[]
    }
  | { readonly kind: 'article'; readonly article: Article; readonly texts: readonly string[] }

/**
 * All that a dataset's search finds: stops by each of their names, events by their titles in each
 * language, excerpts by the sentences quoted, articles by title, publisher and authors. An excerpt that
 * stands at several events is found at each: which of them is in the range is not known here.
 */
export function searchEntries({ stops, articles }: Dataset): readonly SearchEntry[] {
  return [
    ...stops.flatMap((stop) => [
      { kind: 'stop' as const, stop, texts: namesOf(stop) },
      ...stop.events.flatMap((event) => entriesOf(stop, event)),
    ]),
    ...articles.map((article) => ({
      kind: 'article' as const,
      article,
      texts: [article.title, article.publisher ?? '', ...(article.authors ?? [])],
    })),
  ]
}

function namesOf(stop: Stop): readonly string[] {
  return [...new Set([stop.name, stop.printedName, ...Object.values(stop.names)])]
}

function entriesOf(stop: Stop, event: StopEvent): readonly SearchEntry[] {
  const { title } = event
  const titles = typeof title === 'string' ? [title] : Object.values(title)
  return [
    { kind: 'event', stop, event, texts: titles },
    ...quotationsOf(event).map((excerpt) => ({
      kind: 'excerpt' as const,
      stop,
      event,
      excerpt,
      texts: [excerpt.exact],
    })),
  ]
}

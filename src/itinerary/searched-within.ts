import { onceFor } from './once-for.ts'
import type { SearchEntry } from './search-entries.ts'
import type { ShownStop } from './shown.ts'

/**
 * Says which entries are among what the range, the trip and the narrowing leave: stops that have a
 * report left, these reports and what they quote, and the articles that are quoted there.
 */
export const searchedWithin = onceFor((stops: readonly ShownStop[]) => {
  const shown = new Set(stops.map(({ stop }) => stop))
  const events = new Set(stops.flatMap(({ reports }) => reports))
  const articles = new Set<string>()
  for (const event of events) for (const { article } of event.excerpts) articles.add(article)
  return (entry: SearchEntry): boolean => {
    if (entry.kind === 'stop') return shown.has(entry.stop)
    return entry.kind === 'article' ? articles.has(entry.article.id) : events.has(entry.event)
  }
})

import type { Dataset, Excerpt } from './model.ts'

/** How many different passages the dataset quotes: one quoted at two stops counts once. */
export function quotationCount(dataset: Dataset): number {
  const quoted = dataset.stops.flatMap((stop) =>
    stop.events.flatMap((event) => [
      ...event.excerpts,
      ...event.disagreements.flatMap(({ excerpts }) => excerpts),
    ]),
  )
  return passagesOf(quoted).length
}

/** Excerpts by the passage that they quote: the same words of the same article. */
export function passagesOf(excerpts: Iterable<Excerpt>): readonly (readonly Excerpt[])[] {
  const passages = new Map<string, Excerpt[]>()
  for (const excerpt of excerpts) {
    const key = `${excerpt.article}\n${excerpt.exact}`
    const known = passages.get(key)
    if (known === undefined) passages.set(key, [excerpt])
    else known.push(excerpt)
  }
  return [...passages.values()]
}

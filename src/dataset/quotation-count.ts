import type { Dataset, Excerpt } from './model.ts'

/** How many different passages the dataset quotes: one quoted at two stops counts once. */
export function quotationCount(dataset: Dataset): number {
  // Not by `passagesOf`: to join article and words into one key takes longer than all else.
  const quoted = new Map<string, Set<string>>()
  const note = ({ article, exact }: Excerpt) => {
    const known = quoted.get(article)
    if (known === undefined) quoted.set(article, new Set([exact]))
    else known.add(exact)
  }
  for (const { events } of dataset.stops) {
    for (const { excerpts, disagreements } of events) {
      for (const excerpt of excerpts) note(excerpt)
      for (const { excerpts: sides } of disagreements) for (const side of sides) note(side)
    }
  }
  return [...quoted.values()].reduce((sum, { size }) => sum + size, 0)
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

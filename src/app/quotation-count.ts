import type { Dataset } from '../dataset/model.ts'

/** How many different passages the dataset quotes: one quoted at two stops counts once. */
export function quotationCount(dataset: Dataset): number {
  const passages = dataset.stops.flatMap((stop) =>
    stop.events.flatMap((event) =>
      [...event.excerpts, ...event.disagreements.flatMap(({ excerpts }) => excerpts)].map(
        ({ article, exact }) => `${article}\n${exact}`,
      ),
    ),
  )
  return new Set(passages).size
}

import type { Dataset } from '../dataset/model.ts'
import type { CreateWorker } from '../dataset/started-worker.ts'
import { startedWorker } from '../dataset/started-worker.ts'
import { quotationsOf } from './agreement.ts'
import { inPortions } from './in-portions.ts'
import { type SearchEntry, searchEntries, textsOf } from './search-entries.ts'
import { PageSearcher, type Searcher, WorkerSearcher } from './searcher.ts'
import type { EntryTexts } from './text-index.ts'

/** A dataset that can be searched. */
export interface Search {
  /** What can be found: answers name each by its place here. */
  readonly entries: readonly SearchEntry[]
  readonly searcher: Pick<Searcher, 'answerNow' | 'ask'>
}

/**
 * As many entries as a page searches itself: all of them found take 20 ms then, and five times as much
 * on a slow phone. More are searched in a worker, whose start and messages take longer than that.
 */
const MOST_ON_PAGE = 5000

/**
 * Prepares the search of a dataset, in portions between which the page answers.
 * @param createWorker starts a worker with `search-worker.ts` for a large one; where that fails, or is
 * null, the page searches itself
 * @param signal ends it, and gives its memory back; while it is prepared what it was ended for is thrown
 */
export async function searchOf(
  dataset: Dataset,
  createWorker: CreateWorker,
  signal: AbortSignal,
): Promise<Search> {
  const isLarge = countEntries(dataset) > MOST_ON_PAGE
  const worker = isLarge && createWorker !== null ? await startedWorker(createWorker) : null
  if (signal.aborted) worker?.terminate()
  signal.throwIfAborted()
  const entries: SearchEntry[] = []
  const searcher =
    worker === null
      ? new PageSearcher()
      : new WorkerSearcher(worker, () => inTexts(searchEntries(dataset)), signal)
  await inPortions(searchEntries(dataset), signal, (some) => {
    entries.push(...some)
    searcher.add([...inTexts(some)])
  })
  return { entries, searcher }
}

function* inTexts(entries: Iterable<SearchEntry>): Generator<EntryTexts> {
  for (const entry of entries) yield { kind: entry.kind, texts: textsOf(entry) }
}

function countEntries({ stops, articles }: Dataset): number {
  let amount = articles.length + stops.length
  for (const { events } of stops) {
    for (const event of events) amount += 1 + quotationsOf(event).length
  }
  return amount
}

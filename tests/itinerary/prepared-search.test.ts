import { describe, expect, it, vi } from 'vitest'
import { searchOf } from '../../src/itinerary/search.ts'
import { readQuery } from '../../src/itinerary/search-query.ts'
import { aDataset, anEvent, aStop } from '../builders/model.ts'
import { HeldWorker } from './held-worker.ts'

const SMALL = aDataset()

/** More than a page searches itself. */
const LARGE = aDataset({
  stops: [
    aStop({
      events: Array.from({ length: 6000 }, (_, at) =>
        anEvent({ id: `event-${at}`, title: `Report ${at}`, excerpts: [] }),
      ),
    }),
  ],
})

const QUESTION = { ...readQuery('report 5999'), wantsSimilar: false }

describe('preparing a search', () => {
  it('of a small dataset starts no worker', async () => {
    const createWorker = vi.fn()
    const { searcher } = await searchOf(SMALL, createWorker, new AbortController().signal)
    expect(createWorker).not.toHaveBeenCalled()
    expect(searcher.answerNow(QUESTION)).not.toBeNull()
  })

  it('of a large one hands all texts to a worker, which finds what a page does', async () => {
    const worker = new HeldWorker()
    const { signal } = new AbortController()
    const preparing = searchOf(LARGE, () => worker.asWorker, signal)
    worker.isReady()
    const { entries, searcher } = await preparing
    const onAnswer = vi.fn()
    searcher.ask(QUESTION, onAnswer)
    while (worker.goOn());
    const onPage = (await searchOf(LARGE, null, signal)).searcher.answerNow(QUESTION)
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(onPage)
    expect(entries[onPage?.exact[0] ?? 0]).toMatchObject({ event: { title: 'Report 5999' } })
  })

  it('leaves a large one to the page where no worker starts', async () => {
    const broken = new HeldWorker()
    const preparing = searchOf(LARGE, () => broken.asWorker, new AbortController().signal)
    broken.breaksDown()
    expect((await preparing).searcher.answerNow(QUESTION)?.exact).toHaveLength(1)
    const refused = () => {
      throw new Error('No workers here.')
    }
    const { searcher } = await searchOf(LARGE, refused, new AbortController().signal)
    expect(searcher.answerNow(QUESTION)?.exact).toHaveLength(1)
  })

  it('that is ended meanwhile says so, and keeps no worker', async () => {
    const worker = new HeldWorker()
    const ending = new AbortController()
    const preparing = searchOf(LARGE, () => worker.asWorker, ending.signal)
    ending.abort(new Error('Another dataset is shown.'))
    worker.isReady()
    await expect(preparing).rejects.toThrow('Another dataset')
    expect(worker.terminate).toHaveBeenCalledOnce()
  })
})

import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { foundWords } from '../../src/itinerary/found-words.ts'
import { readQuery } from '../../src/itinerary/search-query.ts'
import { PageSearcher, WorkerSearcher } from '../../src/itinerary/searcher.ts'
import type { EntryTexts, Matches, Question } from '../../src/itinerary/text-index.ts'
import { HeldWorker } from './held-worker.ts'

const TEXTS: readonly EntryTexts[] = [
  { kind: 'excerpt', texts: ['The ferry left the harbour at dawn.'] },
  { kind: 'stop', texts: ['Harbour', 'ميناء'] },
  { kind: 'event', texts: ['Ferry to the island'] },
  { kind: 'excerpt', texts: ['The ferry left the harbour at dawn.'] },
  { kind: 'article', texts: ['Ferries', 'The Island Post'] },
]

function ask(typed: string, wantsSimilar = false): Question {
  return { ...readQuery(typed), wantsSimilar }
}

const index = new PageSearcher()
index.add(TEXTS)

function onPage(question: Question): Matches {
  return index.answerNow(question)
}

let worker: HeldWorker
let ending: AbortController
let searcher: WorkerSearcher

beforeEach(() => {
  worker = new HeldWorker()
  ending = new AbortController()
  searcher = new WorkerSearcher(worker.asWorker, () => TEXTS, ending.signal)
  searcher.add(TEXTS)
})

function workToTheEnd(): void {
  while (worker.goOn());
}

describe('an index of texts', () => {
  it('finds each of the entries that read alike, best first and in their order', () => {
    expect([...onPage(ask('ferry')).exact]).toEqual([2, 0, 3])
    expect([...onPage(ask('harbour')).exact]).toEqual([1, 0, 3])
  })

  it('looks for similar words where there are no others, or where they are wanted', () => {
    expect(onPage(ask('ferry')).similar).toBeNull()
    const { exact, similar, similarWords } = onPage(ask('harbor'))
    expect([...exact]).toEqual([])
    expect([...(similar ?? [])]).toEqual([1, 0, 3])
    expect(foundWords(['harbor'], similarWords).has('harbour')).toBe(true)
    expect([...(onPage(ask('ferri', true)).similar ?? [])]).toEqual([4, 2, 0, 3])
  })

  it('is asked any text without a failure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        expect(() => index.answerNow(ask(typed, true))).not.toThrow()
      }),
    )
  })

  it('takes no word for a similar one beside a phrase', () => {
    expect(onPage(ask('"ferry lefd"', true)).similar).toBeNull()
  })
})

describe('a searcher in a worker', () => {
  it('answers what a page would', () => {
    const onAnswer = vi.fn()
    for (const typed of ['ferry', 'harbor', '"left the"', 'مينا', '']) {
      searcher.ask(ask(typed), onAnswer)
      workToTheEnd()
      expect(onAnswer).toHaveBeenLastCalledWith(onPage(ask(typed)))
    }
    expect(searcher.answerNow(ask('ferry'))).toBeNull()
  })

  it('never answers a question that another has taken the place of, and always the last', () => {
    const words = fc.constantFrom('f', 'fe', 'ferry', 'isl', 'harbor', 'zzz')
    const steps = fc.array(fc.oneof(words, fc.constant(null)), { minLength: 1 })
    fc.assert(
      fc.property(steps, (typedOrWork) => {
        let newest: string | null = null
        const told: { step: string; newest: string | null; matches: unknown }[] = []
        for (const step of typedOrWork) {
          if (step === null) {
            worker.goOn()
            continue
          }
          newest = step
          // Kept until the end: what a worker's listener throws fails no test.
          searcher.ask(ask(step), (matches) => told.push({ step, newest, matches }))
        }
        workToTheEnd()
        for (const answer of told) {
          expect(answer.newest).toBe(answer.step)
          expect(answer.matches).toEqual(onPage(ask(answer.step)))
        }
        if (newest !== null) expect(told.at(-1)?.step).toBe(newest)
      }),
    )
  })

  it('is asked one thing at a time, so that what was typed meanwhile need not be searched for', () => {
    workToTheEnd()
    for (const typed of ['f', 'fe', 'fer']) searcher.ask(ask(typed), () => undefined)
    expect(worker.handed).toHaveLength(1)
    worker.goOn()
    expect(worker.handed).toEqual([{ kind: 'question', question: ask('fer') }])
  })

  it('does not answer a question that was taken back', () => {
    const onAnswer = vi.fn()
    searcher.ask(ask('ferry'), onAnswer)()
    workToTheEnd()
    expect(onAnswer).not.toHaveBeenCalled()
  })

  it('that breaks down leaves the rest to the page, what was asked included', async () => {
    const onAnswer = vi.fn()
    searcher.ask(ask('ferry'), onAnswer)
    worker.breaksDown()
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith(onPage(ask('ferry'))))
    expect(worker.terminate).toHaveBeenCalledOnce()
    expect(searcher.answerNow(ask('island'))).toEqual(onPage(ask('island')))
    searcher.ask(ask('island'), onAnswer)
    expect(onAnswer).toHaveBeenLastCalledWith(onPage(ask('island')))
  })

  it('that is ended gives its memory back and says nothing more', async () => {
    const onAnswer = vi.fn()
    searcher.ask(ask('ferry'), onAnswer)
    ending.abort()
    workToTheEnd()
    worker.breaksDown()
    await Promise.resolve()
    expect(worker.terminate).toHaveBeenCalledOnce()
    expect(onAnswer).not.toHaveBeenCalled()
  })
})

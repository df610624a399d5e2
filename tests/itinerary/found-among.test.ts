import { describe, expect, it } from 'vitest'
import { ALL_DAYS, type DayRange } from '../../src/calendar/range.ts'
import { aDataset, anEvent, aStop, FIRST_DAY, SECOND_DAY } from '../builders/model.ts'
import { foundIn } from './searching.ts'

/** An event of the first day and one of the second, each of one title alone. */
const DATASET = aDataset({
  articles: [],
  stops: [
    aStop({
      name: 'x',
      events: [
        anEvent({ id: 'first', title: 'Lantern parade', start: FIRST_DAY, excerpts: [] }),
        anEvent({ id: 'second', title: 'Lanterns and kites', start: SECOND_DAY, excerpts: [] }),
        anEvent({ id: 'third', title: 'Kitez', start: FIRST_DAY, excerpts: [] }),
      ],
    }),
  ],
})

const ONE_DAY: DayRange = { from: FIRST_DAY, to: FIRST_DAY }

async function found(typed: string, range: DayRange) {
  const { hits, words: _, ...rest } = await foundIn(DATASET, typed, range)
  return { amount: hits.length, ...rest }
}

describe('what is found among what is shown', () => {
  it('is all where nothing is left out', async () => {
    const all = { amount: 2, isExact: true, isLimited: false, leftOut: 0 }
    expect(await found('lantern', ALL_DAYS)).toEqual(all)
    expect(await found('lantern', { from: FIRST_DAY, to: SECOND_DAY })).toEqual(all)
  })

  it('counts what the days leave out', async () => {
    const limited = { amount: 1, isExact: true, isLimited: true, leftOut: 1 }
    expect(await found('lantern', ONE_DAY)).toEqual(limited)
  })

  it('counts the words themselves where only similar ones are shown', async () => {
    const similar = { amount: 1, isExact: false, isLimited: true, leftOut: 1 }
    expect(await found('kites', ONE_DAY)).toEqual(similar)
  })

  it('leaves nothing out where nothing is found at all', async () => {
    const none = { amount: 0, isExact: true, isLimited: true, leftOut: 0 }
    expect(await found('zeppelin', ONE_DAY)).toEqual(none)
  })
})

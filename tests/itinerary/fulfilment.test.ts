import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import type { StopEvent } from '../../src/dataset/model.ts'
import { fulfilmentOf } from '../../src/itinerary/fulfilment.ts'
import { aDataset, anEvent, aRecord, aStop, SECOND_DAY } from '../builders/model.ts'

/** What became of the first of a stop's events. */
function outcome(...events: readonly [StopEvent, ...StopEvent[]]) {
  const stop = aStop({ events })
  const index = indexDataset(aDataset({ stops: [stop], records: [aRecord({ id: 'row' })] }))
  return fulfilmentOf(stop, events[0], index)
}

const PLAN = anEvent({ id: 'plan', kind: 'planned' })

describe('a planned visit', () => {
  it('is reported where another event says that he was there on that day', () => {
    const visit = anEvent({ id: 'visit' })
    expect(outcome(PLAN, visit)).toEqual({ kind: 'reported', visit })
  })

  it('is not reported by a visit on another day, or on another trip', () => {
    const later = anEvent({ id: 'later', start: SECOND_DAY })
    const elsewhere = anEvent({ id: 'elsewhere', trip: 'another' })
    expect(outcome(PLAN, later, elsewhere)).toEqual({ kind: 'unknown' })
  })

  it('is not reported by a visit to the stop that stands in for its country', () => {
    const plan = anEvent({ ...PLAN, precision: 'country' })
    expect(outcome(plan, anEvent({ id: 'visit' }))).toEqual({ kind: 'unknown' })
  })

  it('is recorded, or recorded otherwise, as the register has it', () => {
    const confirmed = anEvent({ ...PLAN, record: { id: 'row', relation: 'confirms' } })
    const corrected = anEvent({ ...PLAN, record: { id: 'row', relation: 'corrects' } })
    expect(outcome(confirmed)?.kind).toBe('recorded')
    expect(outcome(corrected)?.kind).toBe('otherwise')
  })

  it('is a question that other kinds do not raise', () => {
    expect(outcome(anEvent())).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { ALL_DAYS, type DayRange } from '../../src/calendar/range.ts'
import { certaintyOf, isCertainlyInRange } from '../../src/itinerary/certainty.ts'
import { showStop } from '../../src/itinerary/shown.ts'
import { anEvent, aStop, FIRST_DAY, SECOND_DAY, THIRD_DAY } from '../builders/model.ts'

const FIRST_TWO: DayRange = { from: FIRST_DAY, to: SECOND_DAY }

describe('an event shown in a range', () => {
  it('lies in it for certain where an article gives its day', () => {
    expect(isCertainlyInRange(anEvent({ start: FIRST_DAY }), FIRST_TWO)).toBe(true)
  })

  it('lies in it only possibly where its day is inferred', () => {
    expect(isCertainlyInRange(anEvent({ certain: false }), FIRST_TWO)).toBe(false)
  })

  it('lies in it only possibly where it fell on one of several days, some outside', () => {
    const days = { start: SECOND_DAY, end: THIRD_DAY }
    expect(isCertainlyInRange(anEvent({ ...days, extent: 'within' }), FIRST_TWO)).toBe(false)
    expect(isCertainlyInRange(anEvent({ ...days, extent: 'through' }), FIRST_TWO)).toBe(true)
  })

  it('lies in it for certain where all the days it may have fallen on do', () => {
    const event = anEvent({ start: FIRST_DAY, end: SECOND_DAY, extent: 'within' })
    expect(isCertainlyInRange(event, FIRST_TWO)).toBe(true)
  })

  it('is in no doubt where the range leaves nothing out', () => {
    expect(isCertainlyInRange(anEvent({ certain: false }), ALL_DAYS)).toBe(true)
  })
})

describe('the stops of a range', () => {
  it('count as certain when one of their reports does', () => {
    const inferred = anEvent({ id: 'inferred', certain: false })
    const stops = [
      aStop({ id: 'both', events: [anEvent({ id: 'stated' }), inferred] }),
      aStop({ id: 'one', events: [anEvent({ id: 'other', certain: false })] }),
    ].map((stop) => showStop(stop, FIRST_TWO))
    expect(certaintyOf(stops, FIRST_TWO)).toEqual({ certain: 1, possible: 1 })
  })
})

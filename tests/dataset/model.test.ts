import { expect, it } from 'vitest'
import { precisionOf, spanOf } from '../../src/dataset/model.ts'
import { anEvent, aStop, FIRST_DAY, SECOND_DAY } from '../builders/model.ts'

it('an event without an end took one day', () => {
  expect(spanOf(anEvent({ start: FIRST_DAY }))).toEqual({ start: FIRST_DAY, end: FIRST_DAY })
})

it('an event with an end took or fell into all days up to it', () => {
  expect(spanOf(anEvent({ start: FIRST_DAY, end: SECOND_DAY, extent: 'through' }))).toEqual({
    start: FIRST_DAY,
    end: SECOND_DAY,
  })
})

it('an event’s own precision overrides its stop’s', () => {
  const stop = aStop({ precision: 'site' })
  expect(precisionOf(stop, anEvent())).toBe('site')
  expect(precisionOf(stop, anEvent({ precision: 'country' }))).toBe('country')
})

import { expect, it } from 'vitest'
import { dayOf } from '../../src/calendar/today.ts'

it('takes the day by the clock of the reader, up to its last minute', () => {
  expect(dayOf(new Date(2024, 4, 1, 0, 0))).toBe('2024-05-01')
  expect(dayOf(new Date(2024, 4, 1, 23, 59))).toBe('2024-05-01')
})

import { expect, it } from 'vitest'
import { withoutMarks } from '../../src/dataset/without-marks.ts'
import { aDataset } from '../builders/model.ts'

const { stops } = aDataset()

it('stops without their marks have none, and nothing else is missing', () => {
  expect(JSON.stringify(stops)).toContain('"checked"')
  const bare = stops.map(withoutMarks)
  expect(JSON.stringify(bare)).not.toContain('"checked"')
  const dropMarks = (key: string, value: unknown) => (key === 'checked' ? undefined : value)
  expect(bare).toEqual(JSON.parse(JSON.stringify(stops, dropMarks)))
})

it('an excerpt that a disagreement quotes again is still the same', () => {
  const event = stops.map(withoutMarks)[0]?.events[0]
  const quoted = event?.disagreements.flatMap(({ excerpts }) => excerpts) ?? []
  expect(quoted.some((excerpt) => event?.excerpts.includes(excerpt))).toBe(true)
})

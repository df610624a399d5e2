import { expect, it } from 'vitest'
import { withoutMarks } from '../../src/dataset/without-marks.ts'
import { aDataset } from '../builders/model.ts'

it('a dataset without its marks has none, and nothing else is missing', () => {
  const marked = aDataset()
  expect(JSON.stringify(marked)).toContain('"checked"')
  const bare = withoutMarks(marked)
  expect(JSON.stringify(bare)).not.toContain('"checked"')
  const dropMarks = (key: string, value: unknown) => (key === 'checked' ? undefined : value)
  expect(bare).toEqual(JSON.parse(JSON.stringify(marked, dropMarks)))
})

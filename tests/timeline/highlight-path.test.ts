import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { contentOf } from '../../src/timeline/content.ts'
import { highlightPath } from '../../src/timeline/highlight-path.ts'
import type { Mark } from '../../src/timeline/mark.ts'
import { type Scale, wholeScale } from '../../src/timeline/scale.ts'
import { marksOfEvents } from './marks-of-a-journey.ts'
import { extentFrom, MAY } from './scales.ts'

const MARKS = marksOfEvents(
  { id: 'one', start: day('2031-05-03') },
  { id: 'other', start: day('2031-05-03') },
)

function pathOf(marks: readonly Mark[], scale: Scale, ...ids: readonly string[]): string {
  return highlightPath(contentOf(marks, scale), marks, new Set(ids), scale)
}

describe('the emphasis', () => {
  it('frames the marks that it is for', () => {
    expect(pathOf(MARKS, MAY, 'one')).toBe('M19 22.5h12v10h-12z')
    expect(pathOf(MARKS, MAY, 'one', 'other').match(/M/g)).toHaveLength(2)
  })

  it('marks their days in a histogram', () => {
    const century = wholeScale(extentFrom('2031-01-01', '2131-01-01'), 400)
    expect(pathOf(MARKS, century, 'one')).toMatch(/^M1\.\d+ 0v32$/)
  })

  it('is nothing for none, and for what is not in view', () => {
    expect(pathOf(MARKS, MAY)).toBe('')
    expect(pathOf(MARKS, wholeScale(extentFrom('2031-06-01', '2031-06-30'), 300), 'one')).toBe('')
  })
})

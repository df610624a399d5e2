import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisOf, LABEL_INDENT, type Tick } from '../../src/timeline/axis.ts'
import { type Scale, wholeScale } from '../../src/timeline/scale.ts'
import { anyView, extentFrom, measure } from './scales.ts'

function labelsOf(scale: Scale, isMajor: boolean): readonly string[] {
  return axisOf(scale, 'en', measure)
    .filter((tick) => tick.isMajor === isMajor)
    .flatMap(({ label }) => label ?? [])
}

/** Where labels begin and end, from left to right. */
function boxesOf(ticks: readonly Tick[]): readonly (readonly [number, number])[] {
  return ticks
    .flatMap(({ x, label }): [number, number][] =>
      label === null ? [] : [[x + LABEL_INDENT, x + LABEL_INDENT + measure(label)]],
    )
    .sort(([a], [b]) => a - b)
}

describe('the axis', () => {
  const spring = extentFrom('2024-03-20', '2024-06-10')

  it('names months, the first with its year, and Mondays between them', () => {
    const scale = wholeScale(spring, 800)
    expect(labelsOf(scale, true)).toEqual(['March 2024', 'April', 'May', 'June'])
    expect(labelsOf(scale, false)).toEqual(['8', '15', '22', '6', '13', '20', '27'])
  })

  it('says the year at each January', () => {
    const winter = wholeScale(extentFrom('2030-11-01', '2031-02-28'), 800)
    expect(labelsOf(winter, true)).toEqual([
      'November 2030',
      'December',
      'January 2031',
      'February',
    ])
  })

  it('shortens what began before the left edge, or leaves it out, before it leaves out months', () => {
    expect(labelsOf(wholeScale(spring, 300), true)).toEqual(['Mar', 'April 2024', 'May', 'June'])
    // June, too, has no room before the right edge.
    expect(labelsOf(wholeScale(spring, 215), true)).toEqual(['April 2024', 'May'])
    expect(labelsOf(wholeScale(spring, 200), true)).toEqual(['Apr 2024', 'May', 'Jun'])
  })

  it('names days where they have room, years where months have none, and then more years', () => {
    const week = wholeScale(extentFrom('2031-05-01', '2031-05-07'), 400)
    expect(labelsOf(week, true)).toEqual(['May 2031'])
    expect(labelsOf(week, false)).toEqual(['3', '4', '5', '6', '7'])
    const years = wholeScale(extentFrom('2020-01-01', '2029-12-31'), 800)
    expect(labelsOf(years, true)).toEqual([
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
      '2027',
      '2028',
      '2029',
    ])
    const centuries = wholeScale(extentFrom('1874-07-02', '2023-11-08'), 800)
    expect(labelsOf(centuries, true).slice(0, 3)).toEqual(['1880', '1890', '1900'])
  })

  it('speaks the language it is told', () => {
    const scale = wholeScale(extentFrom('2024-04-01', '2024-05-31'), 800)
    const labels = axisOf(scale, 'de', measure).flatMap(({ label, isMajor }) =>
      isMajor ? (label ?? []) : [],
    )
    expect(labels).toEqual(['April 2024', 'Mai'])
  })

  it('never lets labels overlap or leave the strip, and always has a line or a label', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: 3, max: 12 }), ({ scale }, letter) => {
        const wide = (label: string) => label.length * letter
        const ticks = axisOf(scale, 'en', wide)
        const boxes = ticks
          .flatMap(({ x, label }): [number, number][] =>
            label === null ? [] : [[x + LABEL_INDENT, x + LABEL_INDENT + wide(label)]],
          )
          .sort(([a], [b]) => a - b)
        for (const [index, [left, right]] of boxes.entries()) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(right).toBeLessThanOrEqual(scale.width)
          const next = boxes[index + 1]
          if (next !== undefined) expect(next[0]).toBeGreaterThan(right)
        }
        for (const { x } of ticks) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(scale.width)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is not a grey wash of lines', () => {
    fc.assert(
      fc.property(anyView, ({ scale }) => {
        const minors = axisOf(scale, 'en', measure)
          .filter(({ isMajor }) => !isMajor)
          .map(({ x }) => x)
        for (const [index, x] of minors.entries()) {
          const next = minors[index + 1]
          if (next !== undefined) expect(next - x).toBeGreaterThanOrEqual(4)
        }
      }),
    )
  })

  it('labels something wherever there is room for a word', () => {
    expect(
      boxesOf(axisOf(wholeScale(extentFrom('2031-05-05', '2031-05-05'), 300), 'en', measure)),
    ).toHaveLength(1)
  })
})

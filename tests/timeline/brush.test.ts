import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Brush,
  brushAcross,
  moveBody,
  moveHandle,
  stepHandle,
} from '../../src/timeline/brush.ts'
import '../builders/fixed-seed.ts'

const EXTENT = { first: 100, last: 199 }

const anyBrush: fc.Arbitrary<Brush> = fc
  .tuple(fc.integer({ min: 100, max: 199 }), fc.integer({ min: 100, max: 199 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

function isValid({ from, to }: Brush): boolean {
  return from >= EXTENT.first && to <= EXTENT.last && from <= to
}

describe('a handle', () => {
  it('stands at the edge of its day', () => {
    expect(moveHandle(150, 120, EXTENT)).toEqual({
      brush: { from: 120, to: 150 },
      handle: 'from',
    })
    expect(moveHandle(150, 161, EXTENT)).toEqual({ brush: { from: 150, to: 160 }, handle: 'to' })
  })

  it('becomes the other where it crosses it, and leaves one day where it meets it', () => {
    expect(moveHandle(150, 150, EXTENT)).toEqual({ brush: { from: 150, to: 150 }, handle: 'from' })
    expect(moveHandle(150, 151, EXTENT)).toEqual({ brush: { from: 150, to: 150 }, handle: 'to' })
  })

  it('stays within the dataset’s days, whatever it is dragged to', () => {
    fc.assert(
      fc.property(anyBrush, fc.integer({ min: -500, max: 500 }), ({ to }, edge) => {
        const { brush } = moveHandle(to, edge, EXTENT)
        expect(isValid(brush)).toBe(true)
        expect([brush.from, brush.to]).toContain(to)
      }),
    )
  })
})

describe('the body', () => {
  it('keeps its length', () => {
    fc.assert(
      fc.property(anyBrush, fc.integer({ min: -500, max: 500 }), (brush, days) => {
        const moved = moveBody(brush, days, EXTENT)
        expect(isValid(moved)).toBe(true)
        expect(moved.to - moved.from).toBe(brush.to - brush.from)
      }),
    )
  })

  it('moves by as many days as there are', () => {
    expect(moveBody({ from: 120, to: 130 }, 5, EXTENT)).toEqual({ from: 125, to: 135 })
    expect(moveBody({ from: 120, to: 130 }, -90, EXTENT)).toEqual({ from: 100, to: 110 })
    expect(moveBody({ from: 120, to: 130 }, 90, EXTENT)).toEqual({ from: 189, to: 199 })
  })
})

describe('a new brush', () => {
  it('lies between two days, whichever comes first, and within the dataset’s', () => {
    expect(brushAcross(140, 120, EXTENT)).toEqual({ from: 120, to: 140 })
    expect(brushAcross(120, 140, EXTENT)).toEqual({ from: 120, to: 140 })
    expect(brushAcross(90, 210, EXTENT)).toEqual({ from: 100, to: 199 })
  })
})

describe('a key on a handle', () => {
  const brush: Brush = { from: 120, to: 150 }

  it.each([
    ['ArrowRight', { from: 121, to: 150 }, { from: 120, to: 151 }],
    ['ArrowUp', { from: 121, to: 150 }, { from: 120, to: 151 }],
    ['ArrowLeft', { from: 119, to: 150 }, { from: 120, to: 149 }],
    ['ArrowDown', { from: 119, to: 150 }, { from: 120, to: 149 }],
    ['PageUp', { from: 127, to: 150 }, { from: 120, to: 157 }],
    ['PageDown', { from: 113, to: 150 }, { from: 120, to: 143 }],
    ['Home', { from: 100, to: 150 }, { from: 120, to: 120 }],
    ['End', { from: 150, to: 150 }, { from: 120, to: 199 }],
  ])('%s', (key, from, to) => {
    expect(stepHandle(brush, 'from', key, EXTENT)).toEqual(from)
    expect(stepHandle(brush, 'to', key, EXTENT)).toEqual(to)
  })

  it('that means nothing does nothing', () => {
    expect(stepHandle(brush, 'from', 'a', EXTENT)).toBeNull()
    expect(stepHandle(brush, 'to', 'Tab', EXTENT)).toBeNull()
  })

  it('never leads beyond the dataset’s days or the other handle, which stays', () => {
    const keys = fc.constantFrom('ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End')
    fc.assert(
      fc.property(
        anyBrush,
        fc.array(fc.tuple(fc.constantFrom('from' as const, 'to' as const), keys)),
        (start, presses) => {
          let here = start
          for (const [handle, key] of presses) {
            const next = stepHandle(here, handle, key, EXTENT) ?? here
            expect(isValid(next)).toBe(true)
            expect(handle === 'from' ? next.to : next.from).toBe(
              handle === 'from' ? here.to : here.from,
            )
            here = next
          }
        },
      ),
    )
  })

  it('leads back into the dataset’s days where the range lies beyond them', () => {
    expect(stepHandle({ from: 200, to: 199 }, 'from', 'ArrowLeft', EXTENT)).toEqual({
      from: 198,
      to: 199,
    })
    expect(stepHandle({ from: 100, to: 99 }, 'to', 'ArrowRight', EXTENT)).toEqual({
      from: 100,
      to: 101,
    })
  })
})

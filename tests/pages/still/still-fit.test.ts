import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stillFit, stillView } from '../../../src/pages/still/still-fit.ts'
import { roomForStops } from '../../../src/picture/fit.ts'
import { aStop } from '../../builders/model.ts'

const positions = fc.record({
  longitude: fc.double({ min: -60, max: 60, noNaN: true }),
  latitude: fc.double({ min: -60, max: 60, noNaN: true }),
})

const sizes = fc.record({
  width: fc.integer({ min: 320, max: 2600 }),
  height: fc.integer({ min: 240, max: 1500 }),
})

/** What the styles of `.still-fit` work out, in pixels. */
function fittedWidth(size: { width: number; height: number }, fit: ReturnType<typeof stillFit>) {
  const room = roomForStops(size)
  const fitted = Math.min(room.right - room.left, (room.bottom - room.top) * fit.ratio)
  return Math.max(fit.leastWidth, Math.min(fitted, fit.mostWidth))
}

describe('the fit of a still map', () => {
  it('is that of the map’s first view, in whatever space', () => {
    fc.assert(
      fc.property(fc.array(positions, { minLength: 2, maxLength: 6 }), sizes, (places, size) => {
        const stops = places.map((position, index) => aStop({ id: `s${index}`, position }))
        const { box } = stillView(stops, size)
        expect(fittedWidth(size, stillFit(stops))).toBeCloseTo(box.right - box.left, 3)
      }),
    )
  })

  it('lies in the middle of the room that the map leaves for its stops', () => {
    const stops = [
      aStop({ id: 'a', position: { longitude: 30, latitude: 20 } }),
      aStop({ id: 'b', position: { longitude: 40, latitude: 32 } }),
    ]
    const size = { width: 900, height: 640 }
    const room = roomForStops(size)
    const { box } = stillView(stops, size)
    // The map's corner stands at a whole pixel.
    expect(Math.abs((box.left + box.right - room.left - room.right) / 2)).toBeLessThanOrEqual(1)
    expect(Math.abs((box.top + box.bottom - room.top - room.bottom) / 2)).toBeLessThanOrEqual(1)
  })
})

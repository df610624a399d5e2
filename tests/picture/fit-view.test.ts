import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomForStops } from '../../src/picture/fit.ts'
import { fitView } from '../../src/picture/fit-view.ts'
import { pictureFrame } from '../../src/picture/picture-frame.ts'
import '../builders/fixed-seed.ts'
import { aStop } from '../builders/model.ts'

const SIZE = { width: 900, height: 600 }

function stopAt(longitude: number, latitude: number) {
  return aStop({ position: { longitude, latitude } })
}

const anyStops = fc.array(
  fc
    .tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
    )
    .map(([longitude, latitude]) => stopAt(longitude, latitude)),
  { minLength: 1, maxLength: 6 },
)

describe('a view that fits stops', () => {
  it('holds every stop within the room for them, unless the world is too small for it', () => {
    fc.assert(
      fc.property(anyStops, (stops) => {
        const view = fitView(stops, SIZE)
        const room = roomForStops(SIZE)
        const frame = pictureFrame(view)
        if (view.zoom === 0) return
        for (const { position } of stops) {
          const { x, y } = frame.project(position)
          // A pixel for the view's corner, which lies on a whole one.
          expect(x).toBeGreaterThanOrEqual(room.left - 1)
          expect(x).toBeLessThanOrEqual(room.right + 1)
          expect(y).toBeGreaterThanOrEqual(room.top - 1)
          expect(y).toBeLessThanOrEqual(room.bottom + 1)
        }
      }),
    )
  })

  it('leaves room for the controls at the other side of a page that reads from right to left', () => {
    const { left, right, ...heights } = roomForStops(SIZE)
    const mirrored = { ...heights, left: SIZE.width - right, right: SIZE.width - left }
    expect(roomForStops(SIZE, 'rtl')).toEqual(mirrored)
    const [west, east] = [stopAt(10, 50), stopAt(20, 50)]
    const frame = pictureFrame(fitView([west, east], SIZE, { direction: 'rtl' }))
    expect(Math.abs(frame.project(west.position).x - mirrored.left)).toBeLessThanOrEqual(1)
    expect(Math.abs(frame.project(east.position).x - mirrored.right)).toBeLessThanOrEqual(1)
  })

  it('comes as close as they allow', () => {
    const [west, east] = [stopAt(10, 50), stopAt(20, 50)]
    const frame = pictureFrame(fitView([west, east], SIZE))
    const room = roomForStops(SIZE)
    const width = frame.project(east.position).x - frame.project(west.position).x
    expect(width).toBeCloseTo(room.right - room.left, 3)
  })

  it('shows a single stop with its surroundings, or closer where that is asked for', () => {
    expect(fitView([stopAt(10, 50)], SIZE).zoom).toBe(9)
    expect(fitView([stopAt(10, 50)], SIZE, { closest: 12 }).zoom).toBe(12)
  })

  it('goes across the antimeridian where that is the shorter way', () => {
    const view = fitView([stopAt(178, -18), stopAt(-172, -14)], SIZE)
    expect(view.zoom).toBeGreaterThan(5)
  })

  it('is the whole world for no stops', () => {
    const frame = pictureFrame(fitView([], SIZE))
    expect(frame.projectOn({ longitude: -180, latitude: 0 }).x).toBeGreaterThanOrEqual(0)
    expect(frame.projectOn({ longitude: 180, latitude: 0 }).x).toBeLessThanOrEqual(900)
  })
})

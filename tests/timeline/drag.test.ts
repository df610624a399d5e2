import { describe, expect, it } from 'vitest'
import { dayFromNumber } from '../../src/calendar/day.ts'
import type { Brush } from '../../src/timeline/brush.ts'
import { dragTo, startDrag } from '../../src/timeline/drag.ts'
import type { Grab } from '../../src/timeline/grab.ts'
import { pannedScale, wholeScale, zoomedScale } from '../../src/timeline/scale.ts'
import { extentFrom, MAY, numberOf } from './scales.ts'

const EXTENT = extentFrom('2031-05-01', '2031-05-31')
/** From 100 to 200 pixels. */
const BRUSH: Brush = { from: numberOf('2031-05-11'), to: numberOf('2031-05-20') }

function days({ from, to }: Brush): string {
  return `${dayFromNumber(from)} to ${dayFromNumber(to)}`
}

/** What a drag from one place to another makes of the brush. */
function dragged(grab: Grab, start: number, end: number, brush = BRUSH) {
  const { brush: moved, handle } = dragTo(startDrag(grab, start, brush, MAY), end, MAY, EXTENT)
  return `${days(moved)}, ${handle}`
}

describe('a drag', () => {
  it('of a handle snaps to the nearest edge of a day, wherever it was taken hold of', () => {
    expect(dragged('from', 90, 64)).toBe('2031-05-08 to 2031-05-20, from')
    expect(dragged('from', 90, 66)).toBe('2031-05-09 to 2031-05-20, from')
    expect(dragged('to', 215, 229)).toBe('2031-05-11 to 2031-05-21, to')
    expect(dragged('to', 215, 216)).toBe('2031-05-11 to 2031-05-20, to')
  })

  it('of a handle across the other goes on as the other', () => {
    expect(dragged('from', 95, 225)).toBe('2031-05-20 to 2031-05-23, to')
    expect(dragged('to', 205, 55)).toBe('2031-05-06 to 2031-05-11, from')
  })

  it('of the body keeps its length, to the ends', () => {
    expect(dragged('body', 150, 171)).toBe('2031-05-13 to 2031-05-22, from')
    expect(dragged('body', 150, -900)).toBe('2031-05-01 to 2031-05-10, from')
  })

  it('across free days takes them, in either direction', () => {
    expect(dragged('free', 25, 48)).toBe('2031-05-03 to 2031-05-05, to')
    expect(dragged('free', 48, 25)).toBe('2031-05-03 to 2031-05-05, from')
    expect(dragged('free', 25, 5000)).toBe('2031-05-03 to 2031-05-31, to')
  })

  it('holds on to its day while the strip moves under it', () => {
    const near = zoomedScale(wholeScale(EXTENT, 310), EXTENT, 0, 2)
    const drag = startDrag('to', 300, { from: EXTENT.first, to: EXTENT.first + 14 }, near)
    const along = pannedScale(near, EXTENT, 40)
    expect(days(dragTo(drag, 300, along, EXTENT).brush)).toBe('2031-05-01 to 2031-05-17')
  })

  it('of a handle that is out of view begins where it stands', () => {
    const near = pannedScale(zoomedScale(MAY, EXTENT, 0, 2), EXTENT, 5000)
    const drag = startDrag('from', -10, { from: EXTENT.first, to: EXTENT.last }, near)
    // From the left edge, in the middle of May 16, three columns of 20 pixels to the right.
    expect(days(dragTo(drag, 50, near, EXTENT).brush)).toBe('2031-05-20 to 2031-05-31')
  })
})

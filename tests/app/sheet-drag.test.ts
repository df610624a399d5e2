import { describe, expect, it } from 'vitest'
import {
  beginDrag,
  heightDragged,
  isPullOfSheet,
  movedDrag,
  restAfter,
} from '../../src/app/sheet-drag.ts'
import type { RestHeights } from '../../src/app/sheet-rests.ts'

/** In pixels. */
const HEIGHTS: RestHeights = { peek: 230, half: 410, full: 640 }

/** A drag from a peek: the thumb's ways up in pixels, one every so many milliseconds. */
function dragged(ways: readonly number[], every = 10) {
  const start = beginDrag({ y: 600, time: 0 }, HEIGHTS.peek, HEIGHTS)
  return ways.reduce(
    (drag, up, index) => movedDrag(drag, { y: 600 - up, time: (index + 1) * every }),
    start,
  )
}

describe('a thumb on the sheet', () => {
  it('moves it by as much as itself', () => {
    expect(heightDragged(dragged([50, 120]))).toBe(350)
  })

  it('has not moved while it trembles, and has from its first real movement on', () => {
    expect(dragged([2, 5]).hasMoved).toBe(false)
    expect(dragged([2, 7, 0]).hasMoved).toBe(true)
  })

  it('feels the end, where the sheet gives way a little', () => {
    const height = heightDragged(dragged([700]))
    expect(height).toBeGreaterThan(HEIGHTS.full)
    expect(height).toBeLessThan(HEIGHTS.full + 32)
  })

  it('brings it to the nearest rest when it has slowed down', () => {
    expect(restAfter(dragged([40, 60], 100), 200)).toBe('peek')
    expect(restAfter(dragged([100, 130], 100), 200)).toBe('half')
  })

  it('flicks it a rest further than it has come', () => {
    expect(restAfter(dragged([10, 25, 45]), 30)).toBe('half')
  })

  it('flicks nothing when it holds still before it lets go', () => {
    expect(restAfter(dragged([10, 25, 45]), 400)).toBe('peek')
  })

  it('flicks the way it went last, not the way it came', () => {
    expect(restAfter(dragged([60, 120, 180, 240, 225, 205, 180], 25), 175)).toBe('half')
    expect(restAfter(dragged([150, 300, 280, 190, 100], 40), 200)).toBe('peek')
  })
})

describe('a thumb on what the sheet holds', () => {
  const pull = { rest: 'half', direction: 'down', isAtTop: true, isOnHead: false } as const

  it('lowers the sheet where nothing is left to scroll back', () => {
    expect(isPullOfSheet(pull)).toBe(true)
    expect(isPullOfSheet({ ...pull, rest: 'full' })).toBe(true)
    expect(isPullOfSheet({ ...pull, isAtTop: false })).toBe(false)
  })

  it('moves nothing down from the lowest rest', () => {
    expect(isPullOfSheet({ ...pull, rest: 'peek' })).toBe(false)
  })

  it('raises it from its peek, and scrolls at half and above', () => {
    const up = { ...pull, direction: 'up' } as const
    expect(isPullOfSheet({ ...up, rest: 'peek' })).toBe(true)
    expect(isPullOfSheet(up)).toBe(false)
    expect(isPullOfSheet({ ...up, rest: 'full' })).toBe(false)
  })

  it('raises it from half by the content’s head', () => {
    const up = { ...pull, direction: 'up', isOnHead: true } as const
    expect(isPullOfSheet(up)).toBe(true)
    expect(isPullOfSheet({ ...up, rest: 'full' })).toBe(false)
    expect(isPullOfSheet({ ...up, isAtTop: false })).toBe(false)
  })
})

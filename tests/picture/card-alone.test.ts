import { describe, expect, it } from 'vitest'
import { areApart, squareAround } from '../../src/labels/box.ts'
import { cardAlone } from '../../src/picture/card-alone.ts'
import { pictureFrame } from '../../src/picture/picture-frame.ts'
import { aStop } from '../builders/model.ts'
import { LETTERING } from './lettering.ts'

const FRAME = pictureFrame({
  ...{ zoom: 4, center: { longitude: 35, latitude: 31 } },
  ...{ width: 600, height: 400 },
})

function shownAt(longitude: number) {
  const stop = aStop({ position: { longitude, latitude: 31 } })
  return { stop, reports: stop.events, hidden: 0 }
}

describe('the card of a stop that has the view to itself', () => {
  it('stands near its dot, in the view and off what lies over that', () => {
    const middle = { x: 300, y: 200 }
    const plain = cardAlone(shownAt(35), FRAME, [], [], LETTERING)
    if (plain === null) throw new Error('There is room.')
    expect(areApart(plain, squareAround(middle, 60), 0)).toBe(false)
    const aside = cardAlone(shownAt(35), FRAME, [], [plain], LETTERING)
    if (aside === null) throw new Error('There is room elsewhere.')
    expect(areApart(aside, plain, -4)).toBe(true)
  })

  it('is none where the stop is out of view, or everything is taken', () => {
    expect(cardAlone(shownAt(80), FRAME, [], [], LETTERING)).toBeNull()
    const everywhere = { left: 0, top: 0, right: 600, bottom: 400 }
    expect(cardAlone(shownAt(35), FRAME, [], [everywhere], LETTERING)).toBeNull()
  })
})

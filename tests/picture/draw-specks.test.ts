import { describe, expect, it } from 'vitest'
import type { Kind } from '../../src/itinerary/kind.ts'
import type { ShownStop } from '../../src/itinerary/shown.ts'
import { drawSpecks, type SpeckPen } from '../../src/picture/draw-specks.ts'
import { LIGHT_JOURNEY } from '../../src/picture/journey-theme.ts'
import { pictureFrame } from '../../src/picture/picture-frame.ts'
import { anEvent, aStop } from '../builders/model.ts'

const FRAME = pictureFrame({
  ...{ center: { longitude: 0, latitude: 0 }, zoom: 4 },
  ...{ width: 800, height: 600 },
})

/** A pen that notes each circle with the colour it is filled in. */
function notingPen() {
  const filled: { x: number; y: number; radius: number; colour: string }[] = []
  let path: { x: number; y: number; radius: number }[] = []
  const pen: SpeckPen = {
    fillStyle: '',
    beginPath() {
      path = []
    },
    moveTo() {},
    arc(x, y, radius) {
      path.push({ x, y, radius })
    },
    fill() {
      filled.push(...path.map((circle) => ({ ...circle, colour: String(pen.fillStyle) })))
    },
  }
  return { pen, filled }
}

function shown(kind: Kind, longitude: number, latitude = 0): ShownStop {
  const reports = [anEvent({ kind })]
  const stop = aStop({ id: `${kind} ${longitude}`, position: { longitude, latitude } })
  return { stop, reports, hidden: 0 }
}

function drawn(stops: readonly ShownStop[]) {
  const { pen, filled } = notingPen()
  drawSpecks(pen, stops, FRAME, LIGHT_JOURNEY)
  return filled
}

describe('the specks of a crowd', () => {
  it('stand at the exact places of its stops', () => {
    const { x, y } = FRAME.project({ longitude: 3, latitude: 2 })
    const hearts = drawn([shown('visit', 3, 2)]).filter(
      ({ colour }) => colour === LIGHT_JOURNEY.accent,
    )
    expect(hearts).toEqual([expect.objectContaining({ x, y })])
  })

  it('are filled for a visit, hollow for a plan and grey for what happened without the traveller', () => {
    const tops = (kind: Kind) => drawn([shown(kind, 0)]).at(-1)?.colour
    expect(tops('visit')).toBe(LIGHT_JOURNEY.accent)
    expect(tops('planned')).toBe(LIGHT_JOURNEY.paper)
    expect(tops('background')).toBe(LIGHT_JOURNEY.inkSoft)
  })

  it('are left out where nobody sees them', () => {
    expect(drawn([shown('visit', 120)])).toEqual([])
  })

  it('are drawn once for all that lie on one spot', () => {
    const one = drawn([shown('visit', 1)])
    expect(drawn([shown('visit', 1), shown('visit', 1.000001), shown('visit', 1)])).toHaveLength(
      one.length,
    )
  })

  it('of what is done lie over those of what is not', () => {
    const colours = drawn([shown('visit', 1), shown('background', 1)]).map(({ colour }) => colour)
    expect(colours.indexOf(LIGHT_JOURNEY.inkSoft)).toBeLessThan(
      colours.indexOf(LIGHT_JOURNEY.accent),
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { Leg } from '../../src/itinerary/legs.ts'
import { legsInView, MOST_LEGS } from '../../src/picture/legs-in-view.ts'
import { pictureFrame } from '../../src/picture/picture-frame.ts'
import { anEvent, aStop, aTrip } from '../builders/model.ts'

const FRAME = pictureFrame({
  zoom: 6,
  center: { longitude: 0, latitude: 0 },
  width: 800,
  height: 600,
})

const TRIP = aTrip({ id: 'trip' })

/** A leg between two places, `[longitude, latitude]` in degrees. */
function leg(id: string, from: readonly [number, number], to: readonly [number, number]): Leg {
  const stop = (end: string, [longitude, latitude]: readonly [number, number]) =>
    aStop({ id: `${id} ${end}`, position: { longitude, latitude } })
  const ends = [stop('from', from), stop('to', to)] as const
  const stays = ends.map((end) => ({ stop: end, events: [anEvent()] as const }))
  const [first, second] = stays
  if (first === undefined || second === undefined) throw new Error('A leg has two ends.')
  return {
    id,
    trip: TRIP,
    from: ends[0],
    to: ends[1],
    planned: false,
    directed: true,
    ends: [first, second],
  }
}

function many(count: number, from: readonly [number, number], to: readonly [number, number]) {
  return Array.from({ length: count }, (_, index) => leg(`${from} ${to} ${index}`, from, to))
}

const idsOf = (legs: readonly Leg[]) => legs.map(({ id }) => id)

describe('the legs that are drawn in a view', () => {
  it('are all of them while they are few, those out of view too', () => {
    const legs = [...many(MOST_LEGS - 1, [0, 0], [1, 1]), leg('away', [90, 0], [91, 0])]
    expect(legsInView(legs, FRAME, null)).toEqual({ legs, isThinned: false })
  })

  it('are those that touch the view where there are more', () => {
    const away = many(MOST_LEGS, [60, 0], [61, 0])
    const here = [
      leg('within', [0, 0], [1, 1]),
      leg('across', [-60, 0.5], [60, 1]),
      leg('out of it', [0, 0], [60, 0]),
    ]
    const { legs, isThinned } = legsInView([...away, ...here], FRAME, null)
    expect(idsOf(legs)).toEqual(['within', 'across', 'out of it'])
    expect(isThinned).toBe(false)
  })

  it('have one whose ends both lie above the view and whose bow may come into it', () => {
    const bowed = leg('bowed', [-30, 6], [30, 6])
    const { legs } = legsInView([...many(MOST_LEGS, [60, 0], [61, 0]), bowed], FRAME, null)
    expect(legs).toEqual([bowed])
  })

  it('are those at the selected stop where too many touch the view, and none without one', () => {
    const legs = many(MOST_LEGS + 1, [0, 0], [1, 1])
    const selected = legs[7]
    expect(legsInView(legs, FRAME, selected?.to.id ?? null)).toEqual({
      legs: [selected],
      isThinned: true,
    })
    expect(legsInView(legs, FRAME, null)).toEqual({ legs: [], isThinned: true })
  })
})

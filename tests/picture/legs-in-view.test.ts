import { describe, expect, it } from 'vitest'
import type { Leg } from '../../src/itinerary/legs.ts'
import { MOST_LEGS } from '../../src/picture/few.ts'
import { legsInView } from '../../src/picture/legs-in-view.ts'
import { pictureFrame } from '../../src/picture/picture-frame.ts'
import { anEvent, aStop, aTrip } from '../builders/model.ts'

const FRAME = pictureFrame({
  zoom: 6,
  center: { longitude: 0, latitude: 0 },
  width: 800,
  height: 600,
})

const TRIP = aTrip({ id: 'trip' })

/** A reader who has opened and plays nothing. */
const NOTHING = { stop: null, trip: null }

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
    expect(legsInView(legs, FRAME, NOTHING)).toEqual({ legs, isThinned: false })
  })

  it('are those that touch the view where there are more', () => {
    const away = many(MOST_LEGS, [60, 0], [61, 0])
    const here = [
      leg('within', [0, 0], [1, 1]),
      leg('across', [-60, 0.5], [60, 1]),
      leg('out of it', [0, 0], [60, 0]),
    ]
    const { legs, isThinned } = legsInView([...away, ...here], FRAME, NOTHING)
    expect(idsOf(legs)).toEqual(['within', 'across', 'out of it'])
    expect(isThinned).toBe(false)
  })

  it('have one whose ends both lie above the view and whose bow may come into it', () => {
    const bowed = leg('bowed', [-30, 6], [30, 6])
    const { legs } = legsInView([...many(MOST_LEGS, [60, 0], [61, 0]), bowed], FRAME, NOTHING)
    expect(legs).toEqual([bowed])
  })

  it('are those at the selected stop where too many touch the view, and none without one', () => {
    const legs = many(MOST_LEGS + 1, [0, 0], [1, 1])
    const selected = legs[7]
    expect(legsInView(legs, FRAME, { ...NOTHING, stop: selected?.to.id ?? null })).toEqual({
      legs: [selected],
      isThinned: true,
    })
    expect(legsInView(legs, FRAME, NOTHING)).toEqual({ legs: [], isThinned: true })
  })

  it('are those of the trip that is played too, in the view and out of it', () => {
    const others = many(MOST_LEGS + 1, [0, 0], [1, 1])
    const played = [leg('here', [0, 0], [1, 1]), leg('away', [60, 0], [61, 0])].map((one) => ({
      ...one,
      trip: aTrip({ id: 'played' }),
    }))
    expect(legsInView([...others, ...played], FRAME, { stop: null, trip: 'played' })).toEqual({
      legs: played,
      isThinned: true,
    })
  })

  it('begin with those at the stop that a playing has come to, of a trip with too many', () => {
    const legs = many(MOST_LEGS + 1, [0, 0], [1, 1])
    const last = legs.at(-1)
    const shown = legsInView(legs, FRAME, { stop: last?.to.id ?? null, trip: TRIP.id })
    expect(shown.legs[0]).toBe(last)
    expect(shown.legs).toHaveLength(MOST_LEGS)
  })
})

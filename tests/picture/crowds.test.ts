import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShownStop } from '../../src/itinerary/shown.ts'
import { areApart, type Box, boxAt, distanceToBox, squareAround } from '../../src/labels/box.ts'
import { crowdRadius } from '../../src/picture/crowd-size.ts'
import { type CrowdedView, crowdsInView } from '../../src/picture/crowds.ts'
import { FEW_STOPS } from '../../src/picture/few.ts'
import { pictureFrame } from '../../src/picture/picture-frame.ts'
import { aStop } from '../builders/model.ts'
import '../builders/fixed-seed.ts'

const WORLD = pictureFrame({
  zoom: 2,
  center: { longitude: 0, latitude: 20 },
  width: 900,
  height: 640,
})

type Place = readonly [longitude: number, latitude: number]

function shownAt(places: readonly Place[]): readonly ShownStop[] {
  return places.map(([longitude, latitude], index) => {
    const stop = aStop({ id: `stop-${index}`, position: { longitude, latitude } })
    return { stop, reports: stop.events, hidden: 0 }
  })
}

/** Stops in a row along a parallel, so far apart in degrees. */
function row(count: number, step: number): readonly Place[] {
  return Array.from({ length: count }, (_, index) => [index * step - (count * step) / 2, 10])
}

const idsIn = (shown: readonly ShownStop[]) => shown.map(({ stop }) => stop.id)

function everyone({ lone, crowds }: CrowdedView): readonly string[] {
  return [...idsIn(lone), ...crowds.flatMap(({ stops }) => idsIn(stops))]
}

/** Places as datasets have them: anywhere, in heaps, on one spot, at the edges of the world. */
const somePlace: fc.Arbitrary<Place> = fc.oneof(
  fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  ),
  fc.tuple(
    fc.double({ min: 30, max: 32, noNaN: true }),
    fc.double({ min: 30, max: 32, noNaN: true }),
  ),
  fc.constantFrom<Place>([0, 90], [0, -90], [180, 0], [-180, 0], [179.999, -16], [-179.999, -16]),
  fc.constant<Place>([35.2, 31.8]),
)

const somePlaces = fc.array(somePlace, { minLength: 1, maxLength: 400, size: 'max' })

const someView = fc
  .record({
    zoom: fc.double({ min: 2, max: 14, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    width: fc.integer({ min: 200, max: 1600 }),
    height: fc.integer({ min: 150, max: 1000 }),
  })
  .map(({ longitude, latitude, ...view }) =>
    pictureFrame({ ...view, center: { longitude, latitude } }),
  )

/** Views that show many of the places, and others. */
const someFrame = fc.oneof(fc.constant(WORLD), someView)

/** As controls lie on a map. */
const CONTROLS: readonly Box[] = [
  { left: 150, top: 10, right: 190, bottom: 90 },
  { left: 0, top: 130, right: 120, bottom: 150 },
]

describe('the stops of a crowded view', () => {
  it('are each in one place, alone or in a crowd, and none is missing', () => {
    fc.assert(
      fc.property(somePlaces, someFrame, (places, frame) => {
        const stops = shownAt(places)
        const found = everyone(crowdsInView(stops, frame, null))
        const seen = stops.filter(({ stop }) => {
          const { x, y } = frame.project(stop.position)
          return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height
        })
        expect(new Set(found).size).toBe(found.length)
        expect(idsIn(seen).filter((id) => !found.includes(id))).toEqual([])
      }),
    )
  })

  it('are none missing among thousands in heaps, whose crowds reach far', () => {
    const heaps = fc.array(
      fc.tuple(
        fc.double({ min: 20, max: 40, noNaN: true }),
        fc.double({ min: 20, max: 40, noNaN: true }),
      ),
      { minLength: 3000, maxLength: 3000, size: 'max' },
    )
    const someNear = fc
      .record({
        zoom: fc.double({ min: 4, max: 8, noNaN: true }),
        longitude: fc.double({ min: 22, max: 38, noNaN: true }),
        latitude: fc.double({ min: 22, max: 38, noNaN: true }),
      })
      .map(({ zoom, ...center }) => pictureFrame({ zoom, center, width: 700, height: 500 }))
    fc.assert(
      fc.property(heaps, fc.array(someNear, { minLength: 12, maxLength: 12 }), (places, frames) => {
        const stops = shownAt(places)
        for (const frame of frames) {
          const found = new Set(everyone(crowdsInView(stops, frame, null)))
          const missing = stops.filter(({ stop }) => {
            const { x, y } = frame.project(stop.position)
            const isSeen = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height
            return isSeen && !found.has(stop.id)
          })
          expect(idsIn(missing)).toEqual([])
        }
      }),
      // Thousands of places would take minutes to be made fewer.
      { numRuns: 12, endOnFailure: true },
    )
  })

  it('of a crowd are in the list’s order', () => {
    fc.assert(
      fc.property(somePlaces, someFrame, (places, frame) => {
        const stops = shownAt(places)
        for (const crowd of crowdsInView(stops, frame, null).crowds) {
          const turns = crowd.stops.map((shown) => stops.indexOf(shown))
          expect(turns).toEqual([...turns].sort((a, b) => a - b))
        }
      }),
    )
  })

  it('have numbers that do not lie over the selected one', () => {
    const stops = shownAt(row(60, 0.01))
    const { lone, crowds } = crowdsInView(stops, WORLD, 'stop-30')
    const [dot] = lone.map(({ stop }) => WORLD.project(stop.position))
    const [crowd] = crowds
    if (dot === undefined || crowd === undefined) throw new Error('There is one of each.')
    const distance = Math.hypot(dot.x - crowd.anchor.x, dot.y - crowd.anchor.y)
    expect(distance).toBeGreaterThanOrEqual(crowdRadius(crowd.stops.length) + crowdRadius(1))
  })

  it('have numbers that do not lie over each other, nor over a stop alone', () => {
    fc.assert(
      fc.property(somePlaces, someFrame, (places, frame) => {
        const { lone, crowds } = crowdsInView(shownAt(places), frame, null)
        const discs = crowds.map(({ anchor, stops }) => ({
          ...anchor,
          radius: crowdRadius(stops.length),
        }))
        const dots = lone.map(({ stop }) => ({ ...frame.project(stop.position), radius: 7 }))
        for (const [index, one] of discs.entries()) {
          for (const other of [...discs.slice(index + 1), ...dots]) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(
              one.radius + other.radius,
            )
          }
        }
      }),
    )
  })

  it('have numbers that are seen whole', () => {
    fc.assert(
      fc.property(somePlaces, someFrame, (places, frame) => {
        for (const { anchor, stops } of crowdsInView(shownAt(places), frame, null).crowds) {
          const radius = crowdRadius(stops.length)
          expect(anchor.x).toBeGreaterThanOrEqual(radius)
          expect(anchor.y).toBeGreaterThanOrEqual(radius)
          expect(anchor.x).toBeLessThanOrEqual(frame.width - radius)
          expect(anchor.y).toBeLessThanOrEqual(frame.height - radius)
        }
      }),
    )
  })

  it('are the same for the same stops and view', () => {
    fc.assert(
      fc.property(somePlaces, someFrame, (places, frame) => {
        expect(crowdsInView(shownAt(places), frame, null)).toEqual(
          crowdsInView(shownAt(places), frame, null),
        )
      }),
    )
  })

  it('are all alone while they are few, however close', () => {
    const stops = shownAt(row(FEW_STOPS, 0.01))
    expect(crowdsInView(stops, WORLD, null)).toEqual({ lone: stops, crowds: [] })
  })

  it('are gathered where they are more: near ones together, a far one alone', () => {
    const stops = shownAt([...row(FEW_STOPS + 1, 0.01), [-90, 40]])
    const { lone, crowds } = crowdsInView(stops, WORLD, null)
    expect(idsIn(lone)).toEqual([`stop-${FEW_STOPS + 1}`])
    expect(crowds.map(({ stops: own }) => own.length)).toEqual([FEW_STOPS + 1])
    const [crowd] = crowds
    const middle = WORLD.project({ longitude: 0, latitude: 10 })
    expect(crowd?.anchor.x).toBeCloseTo(middle.x, 0)
    expect(crowd?.anchor.y).toBeCloseTo(middle.y, 0)
  })

  it('come apart as the view comes nearer', () => {
    const stops = shownAt(row(60, 0.5))
    const near = pictureFrame({ ...WORLD, zoom: 8, center: { longitude: 0, latitude: 10 } })
    expect(crowdsInView(stops, WORLD, null).crowds).not.toEqual([])
    expect(crowdsInView(stops, near, null).crowds).toEqual([])
  })

  it('stay together on one spot at the closest view', () => {
    const stops = shownAt(Array.from({ length: 60 }, () => [35, 31]))
    const closest = pictureFrame({ ...WORLD, zoom: 14, center: { longitude: 35, latitude: 31 } })
    expect(crowdsInView(stops, closest, null).crowds.map(({ stops: own }) => own)).toEqual([stops])
  })

  it('are one crowd on both sides of the antimeridian', () => {
    const places = Array.from(
      { length: 60 },
      (_, index): Place => [index % 2 === 0 ? 179.99 : -179.99, -16],
    )
    const pacific = pictureFrame({ ...WORLD, center: { longitude: 180, latitude: 0 } })
    const { lone, crowds } = crowdsInView(shownAt(places), pacific, null)
    expect(lone).toEqual([])
    expect(crowds.map(({ stops }) => stops.length)).toEqual([60])
  })

  it('have the selected one alone, and out of its crowd', () => {
    const stops = shownAt(row(60, 0.01))
    const { lone, crowds } = crowdsInView(stops, WORLD, 'stop-7')
    expect(idsIn(lone)).toEqual(['stop-7'])
    expect(crowds.map(({ stops: own }) => own.length)).toEqual([59])
    expect(everyone({ lone: [], crowds })).not.toContain('stop-7')
  })

  it('make way for the card of the selected one, and none goes missing', () => {
    const anywhere = fc.array(
      fc.tuple(
        fc.double({ min: -170, max: 170, noNaN: true }),
        fc.double({ min: -60, max: 75, noNaN: true }),
      ),
      { minLength: 100, maxLength: 400, size: 'max' },
    )
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 60, max: 300 }), (places, width) => {
        const stops = shownAt([[0, 20], ...places])
        const dot = WORLD.project({ longitude: 0, latitude: 20 })
        const card = boxAt(dot.x + 14, dot.y - 14, { width, height: 28 })
        const { lone, crowds } = crowdsInView(stops, WORLD, 'stop-0', [], card)
        const without = crowdsInView(stops, WORLD, 'stop-0')
        expect(new Set(everyone({ lone, crowds }))).toEqual(new Set(everyone(without)))
        for (const { stop } of lone) {
          if (stop.id === 'stop-0') continue
          const { x, y } = WORLD.project(stop.position)
          expect(distanceToBox(card, x, y)).toBeGreaterThanOrEqual(crowdRadius(1))
        }
        for (const { anchor, stops: own } of crowds) {
          const radius = crowdRadius(own.length)
          expect(areApart(squareAround(anchor, radius), card, 0)).toBe(true)
        }
      }),
    )
  })

  it('have numbers that keep clear of what lies over the view', () => {
    const frame = pictureFrame({ ...WORLD, width: 400, height: 300 })
    const stops = shownAt(
      Array.from(
        { length: 300 },
        (_, index): Place => [(index % 20) * 7 - 70, Math.floor(index / 20) * 6 - 30],
      ),
    )
    const { crowds } = crowdsInView(stops, frame, null, CONTROLS)
    expect(crowds.length).toBeGreaterThan(5)
    for (const { anchor, stops: own } of crowds) {
      const radius = crowdRadius(own.length)
      for (const { left, top, right, bottom } of CONTROLS) {
        const isClear =
          anchor.x + radius <= left ||
          anchor.x - radius >= right ||
          anchor.y + radius <= top ||
          anchor.y - radius >= bottom
        expect(isClear).toBe(true)
      }
    }
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, boxContains, boxesOverlap } from '../../src/basemap/box.ts'
import type { PlacedName } from '../../src/basemap/name-positions.ts'
import { placeNames } from '../../src/basemap/place-names.ts'
import { aNamesRequest, anArea, aPlace, at } from './a-names-request.ts'

const textsOf = (names: readonly PlacedName[]) => names.map(({ rows }) => rows.join(' '))

/** A box around a point. */
const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
})

const anyPlace = fc
  .record({
    id: fc.uuid(),
    name: fc.constantFrom('Suez', 'Alexandria', 'El Mahalla', 'Qena', 'القاهرة', 'תל אביב'),
    x: fc.integer({ min: -60, max: 460 }),
    y: fc.integer({ min: -30, max: 330 }),
    fromZoom: fc.integer({ min: 20, max: 80 }).map((z) => z / 10),
    rank: fc.integer({ min: 30, max: 72 }).map((p) => p / 10),
    capital: fc.boolean(),
  })
  .map(({ x, y, ...place }) => aPlace({ ...place, position: at(x, y) }))

const anyArea = fc
  .record({
    name: fc.constantFrom('Egypt', 'Saudi Arabia', 'West Bank', 'Red Sea', 'United Arab Emirates'),
    kind: fc.constantFrom('country' as const, 'territory' as const, 'water' as const),
    align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    x: fc.integer({ min: -60, max: 460 }),
    y: fc.integer({ min: -30, max: 330 }),
  })
  .map(({ x, y, ...area }) => anArea({ ...area, position: at(x, y) }))

const anyBox = fc
  .record({
    x: fc.integer({ min: -20, max: 420 }),
    y: fc.integer({ min: -20, max: 320 }),
    reach: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ x, y, reach }) => around(x, y, reach))

const anyRequest = fc
  .record({
    places: fc.array(anyPlace, { maxLength: 40 }),
    areas: fc.array(anyArea, { maxLength: 8 }),
    avoid: fc.array(anyBox, { maxLength: 6 }),
    zoom: fc.integer({ min: 6, max: 20 }).map((halves) => halves / 2),
    inside: fc.boolean(),
  })
  .map(({ places, areas, avoid, zoom, inside }) =>
    aNamesRequest(
      { places, areas },
      { avoid, zoom, ...(inside && { keepInside: { left: 0, top: 0, right: 400, bottom: 300 } }) },
    ),
  )

const boxesOf = ({ box, dot }: PlacedName) => (dot === null ? [box] : [box, dot.box])

describe('placed names, whatever the map', () => {
  it('overlap neither each other nor anything to be avoided', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const groups = placeNames(request).map(boxesOf)
        groups.forEach((boxes, index) => {
          const others = [...request.avoid, ...groups.slice(index + 1).flat()]
          for (const box of boxes) {
            expect(others.filter((other) => boxesOverlap(box, other))).toEqual([])
          }
        })
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('are not cut off where they have to stay inside', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { keepInside } = request
        fc.pre(keepInside !== undefined)
        if (keepInside === undefined) return
        const boxes = placeNames(request).flatMap(boxesOf)
        expect(boxes.filter((box) => !boxContains(keepInside, box))).toEqual([])
      }),
      { seed: 2, numRuns: 300 },
    )
  })

  it('are the same each time, in whatever order the files came', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const names = placeNames(request)
        expect(placeNames(request)).toEqual(names)
        const [labels] = request.labels
        if (labels === undefined) return
        const reversed = [{ ...labels, places: [...labels.places].reverse() }]
        expect(placeNames({ ...request, labels: reversed })).toEqual(names)
      }),
      { seed: 3 },
    )
  })
})

describe('a place', () => {
  const suez = aPlace({ name: 'Suez' })

  it('has its name to the right of its dot, if that is free', () => {
    const [name] = placeNames(aNamesRequest({ places: [suez] }))
    expect(name).toMatchObject({ rows: ['Suez'], align: 'left', anchor: { y: 150 } })
    expect(name?.anchor.x).toBeGreaterThan(200)
    expect(name?.dot?.point).toEqual({ x: 200, y: 150 })
  })

  it('gives way: left, above, below, upper right, lower right; then it is left out', () => {
    const dot = 4
    const right = { left: 200 + dot, top: 148, right: 260, bottom: 152 }
    const left = { left: 140, top: 148, right: 200 - dot, bottom: 152 }
    const above = { left: 190, top: 120, right: 199, bottom: 150 - dot }
    const below = { left: 190, top: 150 + dot, right: 199, bottom: 180 }
    const upperRight = { left: 210, top: 138, right: 220, bottom: 142 }
    const lowerRight = { left: 210, top: 158, right: 220, bottom: 162 }
    const placedWith = (...avoid: Box[]) => {
      const [name] = placeNames(aNamesRequest({ places: [suez] }, { avoid }))
      return name && [name.align, Math.sign(Math.round(name.anchor.y - 150))]
    }
    expect(placedWith(right)).toEqual(['right', 0])
    expect(placedWith(right, left)).toEqual(['center', -1])
    expect(placedWith(right, left, above)).toEqual(['center', 1])
    // A box so flat that it blocks the name beside the dot, but none of the corners.
    const beside = { left: 215, top: 149.9, right: 260, bottom: 150.1 }
    expect(placedWith(beside, left, above, below)).toEqual(['left', -1])
    expect(placedWith(beside, left, above, below, upperRight)).toEqual(['left', 1])
    expect(placedWith(beside, left, above, below, upperRight, lowerRight)).toBeUndefined()
  })

  it('appears a quarter of a zoom before its own', () => {
    const places = [aPlace({ fromZoom: 7 })]
    expect(placeNames(aNamesRequest({ places }, { zoom: 6.7 }))).toEqual([])
    expect(placeNames(aNamesRequest({ places }, { zoom: 6.75 }))).toHaveLength(1)
  })

  it('gives way to an earlier one, of the same zoom to a larger one, always to a capital', () => {
    const winner = (a: Partial<typeof suez>, b: Partial<typeof suez>) => {
      // Two dots on the same spot: only one of them can be shown.
      const places = [aPlace({ ...a, name: 'A' }), aPlace({ ...b, name: 'B' })]
      const winners = textsOf(placeNames(aNamesRequest({ places })))
      expect(textsOf(placeNames(aNamesRequest({ places: places.reverse() })))).toEqual(winners)
      return winners
    }
    expect(winner({ fromZoom: 5.5 }, { fromZoom: 4.5 })).toEqual(['B'])
    expect(winner({ rank: 4 }, { rank: 5 })).toEqual(['B'])
    expect(winner({ rank: 5 }, { rank: 5 })).toEqual(['A'])
    expect(winner({ rank: 7, fromZoom: 3 }, { rank: 3, capital: true })).toEqual(['B'])
  })

  it('is left out where a stop stands, and where a stop of its name is near', () => {
    const shown = (name: string, x: number) =>
      placeNames(aNamesRequest({ places: [suez] }, { own: [{ name, point: { x, y: 150 } }] }))
        .length
    expect(shown('Port Tawfik', 200 + 12)).toBe(0)
    expect(shown('Port Tawfik', 200 + 13)).toBe(1)
    expect(shown('SUEZ', 200 + 89)).toBe(0)
    expect(shown('Suez', 200 + 90)).toBe(1)
  })

  it('is known as the stop’s in the reader’s language, too', () => {
    const places = [aPlace({ name: 'Cairo', id: '11' })]
    const own = [{ name: 'القاهرة', point: { x: 250, y: 150 } }]
    const translations = { '11': { ar: 'القاهرة' } }
    const shown = (language: string) =>
      textsOf(placeNames(aNamesRequest({ places }, { own, language, translations })))
    expect(shown('ar')).toEqual([])
    expect(shown('en')).toEqual(['Cairo'])
  })
})

describe('the order of placement', () => {
  const all = {
    places: [
      aPlace({ name: 'Town', position: at(50, 50) }),
      aPlace({ name: 'Metropolis', position: at(50, 100), rank: 6.4 }),
      aPlace({ name: 'Capital', position: at(50, 150), capital: true }),
    ],
    areas: [
      anArea({ name: 'Sea', kind: 'water', position: at(250, 50) }),
      anArea({ name: 'Country', kind: 'country', position: at(250, 100) }),
      anArea({ name: 'Territory', kind: 'territory', position: at(250, 150) }),
    ],
  }

  it('is territories, capitals and great cities, countries and waters, other places', () => {
    expect(textsOf(placeNames(aNamesRequest(all)))).toEqual([
      'TERRITORY',
      'Capital',
      'Metropolis',
      'Sea',
      'COUNTRY',
      'Town',
    ])
  })

  it('has countries and waters before all places below zoom 5', () => {
    const names = textsOf(placeNames(aNamesRequest(all, { zoom: 4.9 })))
    expect(names).toEqual(['TERRITORY', 'Sea', 'COUNTRY', 'Capital', 'Metropolis', 'Town'])
  })
})

describe('the name of an area', () => {
  it('is there from its first zoom until before its last', () => {
    const areas = [anArea({ fromZoom: 4, toZoom: 7 })]
    const count = (zoom: number) => placeNames(aNamesRequest({ areas }, { zoom })).length
    expect([3.9, 4, 6.9, 7].map(count)).toEqual([0, 1, 1, 0])
  })

  it('takes two rows when it is long, a territory’s below zoom 11 in any case', () => {
    const rows = (name: string, kind: 'country' | 'territory', zoom: number) => {
      const areas = [anArea({ name, kind, toZoom: 14 })]
      return placeNames(aNamesRequest({ areas }, { zoom }))[0]?.rows
    }
    expect(rows('Saudi Arabia', 'country', 6)).toEqual(['SAUDI ARABIA'])
    expect(rows('United Arab Emirates', 'country', 6)).toEqual(['UNITED ARAB', 'EMIRATES'])
    expect(rows('West Bank', 'territory', 8)).toEqual(['WEST', 'BANK'])
    expect(rows('West Bank', 'territory', 11)).toEqual(['WEST BANK'])
  })

  it('ends or begins at its point where it should not cross it', () => {
    const box = (align: 'left' | 'right') =>
      placeNames(aNamesRequest({ areas: [anArea({ kind: 'water', align })] }))[0]?.box
    expect(box('right')?.right).toBeCloseTo(203)
    expect(box('left')?.left).toBeCloseTo(197)
  })

  it('gives way a little rather than be left out', () => {
    const areas = [anArea()]
    const avoid = [around(200, 150, 4)]
    const [name] = placeNames(aNamesRequest({ areas }, { avoid }))
    expect(name?.rows).toEqual(['EGYPT'])
    expect(Math.abs((name?.anchor.y ?? 0) - 150)).toBeLessThan(30)
    expect(placeNames(aNamesRequest({ areas }, { avoid: [around(200, 150, 90)] }))).toEqual([])
  })

  it('is left out close to a capital of the same name', () => {
    const places = [aPlace({ name: 'Djibouti', capital: true, position: at(200, 150) })]
    const named = (y: number) => {
      const areas = [anArea({ name: 'Djibouti', position: at(200, y) })]
      return textsOf(placeNames(aNamesRequest({ places, areas })))
    }
    expect(named(150 + 44)).toEqual(['Djibouti'])
    expect(named(150 + 45)).toEqual(['Djibouti', 'DJIBOUTI'])
  })

  it('is not repeated close by', () => {
    const oceans = (distance: number) => {
      const areas = [0, distance].map((x) =>
        anArea({ name: 'Pacific Ocean', kind: 'water', position: at(x, 150) }),
      )
      return placeNames(aNamesRequest({ areas }, { width: 800 })).length
    }
    expect(oceans(399)).toBe(1)
    expect(oceans(400)).toBe(2)
  })
})

describe('names in another language', () => {
  const translations = { 'c:Egypt': { ar: 'مصر' }, Suez: { he: 'סואץ' } }

  it('replace those that are translated', () => {
    const areas = [anArea()]
    const shown = (language: string) =>
      textsOf(placeNames(aNamesRequest({ areas }, { language, translations })))
    expect(shown('ar')).toEqual(['مصر'])
    expect(shown('he')).toEqual(['EGYPT'])
  })

  it('have their letters spaced out only where they are Latin', () => {
    const spacing = (language: string) =>
      placeNames(aNamesRequest({ areas: [anArea()] }, { language, translations }))[0]?.style
        .letterSpacing
    expect(spacing('en')).toBeGreaterThan(1)
    expect(spacing('ar')).toBe(0)
  })
})

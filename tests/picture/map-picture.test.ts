import { describe, expect, it } from 'vitest'
import type { Labels } from '../../src/basemap/label-file.ts'
import { day } from '../../src/calendar/day.ts'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { legsOf } from '../../src/itinerary/legs.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { areApart } from '../../src/labels/box.ts'
import { fitView } from '../../src/picture/fit-view.ts'
import type { MapPicture } from '../../src/picture/map-picture.ts'
import { IDS } from '../builders/ids.ts'
import { largeFile } from '../builders/large-file.ts'
import { aDataset, anEvent, aStop, aTrip } from '../builders/model.ts'
import { builtInDataset } from '../dataset/built-in.ts'
import { aPicture } from './a-picture.ts'
import { LETTERING } from './lettering.ts'

function textsOn(picture: MapPicture): readonly string[] {
  return picture.cards.flatMap(({ texts }) => texts.map(({ text }) => text))
}

describe('a picture of the map', () => {
  it('names every stop with its reports, and has a dot for each', () => {
    const picture = aPicture(aDataset())
    expect(textsOn(picture)).toEqual(['Alder Bay', '1', 'Brink', '1', 'Corran', '1'])
    expect(picture.dots.map(({ look }) => look.kind).sort()).toEqual([
      'background',
      'planned',
      'visit',
    ])
  })

  it('draws the legs in their trip’s style', () => {
    const picture = aPicture(aDataset())
    expect(picture.legs.map(({ leg, style }) => [leg.planned, style.line])).toEqual([
      [true, 'solid'],
    ])
  })

  it('makes the selected stop stand out, and no other', () => {
    const picture = aPicture(aDataset(), { selected: IDS.plannedStop })
    const selected = picture.cards.filter(({ isSelected }) => isSelected)
    expect(selected.flatMap(({ texts }) => texts.map(({ text }) => text))).toEqual(['Brink', '1'])
    expect(
      picture.dots.filter(({ isSelected }) => isSelected).map(({ look }) => look.kind),
    ).toEqual(['planned'])
  })

  it('keeps cards and the ground’s names clear of what else will lie on it', () => {
    const box = { left: 0, top: 0, right: 900, bottom: 300 }
    const labels: Labels = {
      areas: [],
      places: [anyPlace('Near', -30.9, 39.5), anyPlace('Far', -31, 38.8)],
    }
    const picture = aPicture(aDataset(), { obstacles: [box], labels: [labels] })
    for (const card of picture.cards) expect(areApart(card.box, box, 0)).toBe(true)
    expect(picture.names.map(({ rows }) => rows[0])).toEqual(['Far'])
  })

  it('leaves out a stop that lies outside the view', () => {
    const [first] = aDataset().stops
    const view = fitView(first === undefined ? [] : [first], { width: 300, height: 200 })
    const picture = aPicture(aDataset(), { view: { ...view, zoom: 11 } })
    expect(textsOn(picture)).toEqual(['Alder Bay', '1'])
    expect(picture.dots).toHaveLength(1)
  })

  it('cuts long names so that they stay on their card', () => {
    const name = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
    const picture = aPicture(aDataset({ stops: [aStop({ name })] }))
    const [card] = picture.cards
    const [printed] = card?.texts ?? []
    expect(printed?.text).toMatch(/^Llanfair.*…$/)
    const width = LETTERING.measure(printed?.text ?? '', '13px')
    expect(width).toBeLessThan((card?.box.right ?? 0) - (card?.box.left ?? 0))
  })

  it('draws what lies on both sides of the antimeridian side by side', () => {
    const at = (id: string, longitude: number, order: number) =>
      aStop({
        id,
        position: { longitude, latitude: -16 },
        events: [anEvent({ id: `${id}-visit`, trip: IDS.trip, order, start: day('2031-05-05') })],
      })
    const stops = [at('west', 178, 1), at('east', -172, 2)]
    const picture = aPicture(aDataset({ stops, trips: [aTrip()] }))
    const xs = picture.dots.map((dot) => dot.at.x)
    expect(xs).toHaveLength(2)
    for (const x of xs) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(900)
    }
    expect(picture.legs).toHaveLength(1)
  })

  it('of two thousand stops names the selected one and some others, and has a speck for the rest', () => {
    const { dataset } = readDataset(
      largeFile({ stops: 2000, events: 3000, from: day('2000-01-01'), days: 9000, seed: 1 }),
    )
    if (dataset === null) throw new Error('The large file has problems.')
    const picture = aPicture(dataset, { selected: 'stop-1234' })
    expect(picture.dots.length).toBeLessThan(60)
    expect(picture.dots.length + picture.specks.length).toBeGreaterThan(1900)
    expect(picture.dots.some(({ isSelected }) => isSelected)).toBe(true)
    expect(picture.cards.length).toBeGreaterThan(5)
    expect(picture.cards.length).toBeLessThan(60)
    expect(picture.cards.some(({ isSelected }) => isSelected)).toBe(true)
  })

  it('of a tangle of legs has those of the selected stop, and none without one', () => {
    const { dataset } = readDataset(
      largeFile({ stops: 400, events: 2000, from: day('2000-01-01'), days: 9000, seed: 3 }),
    )
    if (dataset === null) throw new Error('The file is sound.')
    expect(aPicture(dataset).legs).toEqual([])
    const selected = legsOf(dataset.trips, shownStops(dataset, ALL_DAYS))[0]?.from.id ?? ''
    const { legs } = aPicture(dataset, { selected })
    expect(legs).not.toEqual([])
    expect(legs.every(({ leg }) => [leg.from.id, leg.to.id].includes(selected))).toBe(true)
  })

  it('is of no stops without complaint', () => {
    expect(aPicture(aDataset({ stops: [] }))).toMatchObject({ legs: [], dots: [], cards: [] })
  })

  it('names all seven stops of the built-in journey', () => {
    const texts = textsOn(aPicture(builtInDataset())).join()
    for (const { name } of builtInDataset().stops) expect(texts).toContain(name)
  })
})

function anyPlace(name: string, longitude: number, latitude: number): Labels['places'][number] {
  const position = { longitude, latitude }
  return { id: name, name, position, fromZoom: 0, rank: 5, capital: false }
}

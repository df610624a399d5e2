import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { day } from '../../../src/calendar/day.ts'
import { ALL_DAYS } from '../../../src/calendar/range.ts'
import type { Dataset } from '../../../src/dataset/model.ts'
import { readDataset } from '../../../src/dataset/read-dataset.ts'
import { legsOf } from '../../../src/itinerary/legs.ts'
import { shownStops } from '../../../src/itinerary/shown.ts'
import { BasemapOnDisk } from '../../../src/pages/drawing/basemap-on-disk.ts'
import { stillMap } from '../../../src/pages/still/still-map.ts'
import { largeFile } from '../../builders/large-file.ts'

function aJourney(stops: number, events: number): Dataset {
  const { dataset } = readDataset(
    largeFile({ stops, events, from: day('2000-01-01'), days: 3000, seed: 7 }),
  )
  if (dataset === null) throw new Error('The generator made no dataset.')
  return dataset
}

/** How many legs the page of a stop carries, or the opening page. */
function legsOn(dataset: Dataset, stop: string | null): number {
  const { html } = stillMap(
    dataset,
    new BasemapOnDisk(join(import.meta.dirname, '../../../public'), 4),
    { measure: (words) => words.length * 7, fontFamily: 'sans-serif' },
    (id) => `/stops/${id}/`,
    (file) => `/${file}`,
  )
  // One that crosses the antimeridian is drawn at both sides.
  return html(stop).match(/class="leg /g)?.length ?? 0
}

describe('the legs of a still map', () => {
  it('are on every page of a journey', () => {
    const dataset = aJourney(12, 40)
    const legs = legsOf(dataset.trips, shownStops(dataset, ALL_DAYS))
    expect(legsOn(dataset, null)).toBeGreaterThanOrEqual(legs.length)
    expect(legsOn(dataset, 'stop-3')).toBe(legsOn(dataset, null))
  })

  it('are those of the page’s own stop where there are very many', () => {
    const dataset = aJourney(40, 300)
    const legs = legsOf(dataset.trips, shownStops(dataset, ALL_DAYS))
    const own = legs.filter(({ from, to }) => from.id === 'stop-20' || to.id === 'stop-20')
    expect(own.length).toBeGreaterThan(0)
    expect(legsOn(dataset, 'stop-20')).toBeGreaterThanOrEqual(own.length)
    expect(legsOn(dataset, 'stop-20')).toBeLessThanOrEqual(2 * own.length)
    expect(legsOn(dataset, null)).toBe(0)
  })
})

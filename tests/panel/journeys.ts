import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { day } from '../../src/calendar/day.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { IDS } from '../builders/ids.ts'
import {
  aDataset,
  anEvent,
  anExcerpt,
  aStop,
  aTrip,
  FIRST_DAY,
  SECOND_DAY,
} from '../builders/model.ts'

/** A day of the second trip, two weeks after the first, a Tuesday. */
export const RETURN_DAY = day('2031-05-20')

/**
 * Two trips that both lead to Alder Bay. On the first the botanist goes on to Brink, as planned,
 * on the second to Dunmore, partly as planned; Corran is reported beside the trips, and on the
 * second trip.
 */
export function aReturningJourney(overrides: Partial<Dataset> = {}): Dataset {
  return aDataset({
    trips: [
      aTrip({ id: IDS.laterTrip, title: 'Second trip' }),
      aTrip({ otherPlaces: [{ name: 'Eskerry' }, { name: 'Fallow' }] }),
    ],
    stops: [
      aStop({
        events: [
          anEvent({
            id: 'return',
            start: RETURN_DAY,
            trip: IDS.laterTrip,
            excerpts: [anExcerpt({ id: 'return-quote' }), anExcerpt({ id: 'return-echo' })],
          }),
          anEvent({ id: 'arrival', trip: IDS.trip }),
        ],
      }),
      aStop({
        id: IDS.plannedStop,
        events: [anEvent({ id: 'announced', kind: 'planned', start: SECOND_DAY, trip: IDS.trip })],
      }),
      aStop({
        id: 'dunmore',
        events: [
          anEvent({ id: 'dunmore-plan', kind: 'planned', start: RETURN_DAY, trip: IDS.laterTrip }),
          anEvent({
            id: 'dunmore-visit',
            start: day('2031-05-21'),
            end: day('2031-05-22'),
            extent: 'through',
            trip: IDS.laterTrip,
          }),
        ],
      }),
      aStop({
        id: IDS.backgroundStop,
        events: [
          anEvent({ id: 'gardeners', kind: 'background', start: FIRST_DAY, trip: IDS.trip }),
          anEvent({ id: 'corran-visit', start: day('2031-05-21'), trip: IDS.laterTrip }),
        ],
      }),
    ],
    ...overrides,
  })
}

/** The journey that the site is published with. */
export function theBuiltInJourney(): Dataset {
  // By its path: in jsdom, `URL` is the document's own, which Node's files do not take.
  const file = join(import.meta.dirname, '../../public/dataset.geojson')
  const { dataset, problems } = readDataset(JSON.parse(readFileSync(file, 'utf8')))
  if (dataset === null) throw new Error(`No dataset: ${JSON.stringify(problems)}`)
  return dataset
}

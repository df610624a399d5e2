import { day } from '../../src/calendar/day.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { aDataset, anEvent, aStop, aTrip } from '../builders/model.ts'

/** How many stays each of its trips has. */
export const STAYS = 10

/**
 * A hundred trips, one a year from 1901 on, each to ten stops: "Stop 0" to "Stop 9" on the first, the next
 * ten on the second. The last trip of all comes back to Stop 0.
 */
export function aCentury(): Dataset {
  // Of its own for each who asks: what is kept for a dataset is kept for none other.
  return { ...CENTURY }
}

const CENTURY = makeCentury()

function makeCentury(): Dataset {
  const years = Array.from({ length: 100 }, (_, index) => 1901 + index)
  const stops = years.flatMap((year, trip) =>
    Array.from({ length: STAYS }, (_, index) => {
      const number = trip * STAYS + index
      const visit = anEvent({
        id: `visit-${number}`,
        start: day(`${year}-05-${10 + index}`),
        trip: `trip-${year}`,
        order: index,
      })
      const back = anEvent({
        id: 'back',
        start: day('2000-06-01'),
        trip: 'trip-2000',
        order: STAYS,
      })
      return aStop({
        id: `stop-${number}`,
        position: { longitude: index, latitude: trip / 2 },
        events: number === 0 ? [visit, back] : [visit],
      })
    }),
  )
  const trips = years.map((year) => aTrip({ id: `trip-${year}`, title: `Trip of ${year}` }))
  return aDataset({ trips, stops })
}

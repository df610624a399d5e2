import { addDays, day } from '../../src/calendar/day.ts'
import type { Dataset, StopEvent } from '../../src/dataset/model.ts'
import { type Mark, marksOf } from '../../src/timeline/mark.ts'
import { aDataset, anEvent, aStop } from '../builders/model.ts'

/** The marks of events at one stop. */
export function marksOfEvents(...events: readonly Partial<StopEvent>[]): readonly Mark[] {
  return marksOf(
    aDataset({
      stops: [
        aStop({
          events: events.map((event, index) => anEvent({ id: `event-${index}`, ...event })),
        }),
      ],
    }),
  )
}

/** Events by the hundred over 150 years, four to a stop, none of them on a trip. */
export function aLongJourney(count = 3_500): Dataset {
  const first = day('1874-01-01')
  const events = Array.from({ length: count }, (_, index) =>
    anEvent({
      id: `event-${index}`,
      kind: index % 3 === 0 ? 'background' : 'visit',
      // Coprime to the number of days, so that they lie all over them.
      start: addDays(first, (index * 7_919) % 54_787),
    }),
  )
  const stops = Array.from({ length: Math.ceil(count / 4) }, (_, index) =>
    aStop({ id: `stop-${index}`, events: events.slice(index * 4, index * 4 + 4) }),
  )
  return aDataset({ trips: [], stops })
}

import type { ItemList, Trip as LinkedTrip, ListItem } from 'schema-dts'
import { ALL_DAYS } from '../calendar/range.ts'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset, Trip } from '../dataset/model.ts'
import {
  followsDirectly,
  isPlannedOnly,
  journeyOf,
  type Stay,
  staysOf,
} from '../itinerary/journey.ts'
import { shownStops } from '../itinerary/shown.ts'
import { tripSpan } from '../itinerary/timetable.ts'
import { briefSpan } from '../text/days.ts'
import { buildText as text } from '../text/parts.ts'
import { urnOf } from './stable-id.ts'

/**
 * The trips of a dataset that lead somewhere, as schema.org's Trip with its stays as itinerary. Its
 * days are in the name: the properties for departure and arrival want times of day, which nobody gives.
 */
export function linkedTrips(dataset: Dataset): readonly LinkedTrip[] {
  const stops = shownStops(dataset, ALL_DAYS)
  return dataset.trips.flatMap((trip) => {
    const journey = journeyOf(trip, stops)
    const stays = staysOf(journey)
    if (stays.length === 0) return []
    const isOrdered = stays
      .slice(1)
      .every((stay, place) => followsDirectly(journey, stays[place] ?? stay, stay))
    return [
      {
        '@type': 'Trip',
        '@id': urnOf(dataset, 'trip', trip.id),
        name: nameOf(dataset, trip),
        ...(trip.note === undefined
          ? {}
          : { description: textIn(trip.note, dataset.language, dataset.language) }),
        itinerary: itineraryOf(dataset, stays, isOrdered),
      } as const,
    ]
  })
}

function nameOf(dataset: Dataset, trip: Trip): string {
  const title = textIn(trip.title, dataset.language, dataset.language)
  const span = tripSpan(dataset, trip)
  return span === null
    ? title
    : text.machine.trip({ title, days: briefSpan(span, text.language, true) })
}

/** A place in a list says that a stay came after the one before it: none is given where no source says so. */
function itineraryOf(dataset: Dataset, stays: readonly Stay[], isOrdered: boolean): ItemList {
  return {
    '@type': 'ItemList',
    itemListOrder: isOrdered
      ? 'https://schema.org/ItemListOrderAscending'
      : 'https://schema.org/ItemListUnordered',
    numberOfItems: stays.length,
    itemListElement: stays.map((stay, place): ListItem => {
      const { name, id } = stay.stop
      return {
        '@type': 'ListItem',
        ...(isOrdered ? { position: place + 1 } : {}),
        name: isPlannedOnly(stay) ? text.machine.kind.planned({ event: name }) : name,
        item: { '@id': urnOf(dataset, 'stop', id) },
      }
    }),
  }
}

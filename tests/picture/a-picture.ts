import { ALL_DAYS } from '../../src/calendar/range.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { legsOf } from '../../src/itinerary/legs.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { fitView } from '../../src/picture/fit-view.ts'
import { type MapPicture, mapPicture, type PictureRequest } from '../../src/picture/map-picture.ts'
import { LETTERING } from './lettering.ts'

/** All of a dataset on a picture of 900 by 600 pixels, without the ground's names. */
export function aRequest(dataset: Dataset, choices: Partial<PictureRequest> = {}): PictureRequest {
  const stops = shownStops(dataset, ALL_DAYS)
  return {
    view: fitView(dataset.stops, { width: 900, height: 600 }),
    stops,
    legs: legsOf(dataset.trips, stops),
    trips: dataset.trips,
    selected: null,
    labels: [],
    language: 'en',
    lettering: LETTERING,
    groundFontFamily: LETTERING.fontFamily,
    ...choices,
  }
}

/** The picture of such a request. */
export function aPicture(dataset: Dataset, choices: Partial<PictureRequest> = {}): MapPicture {
  return mapPicture(aRequest(dataset, choices))
}

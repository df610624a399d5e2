import { idsOfMark, type MapLayout } from '../../src/map/map-marks.ts'
import { type StopPlaces, stopPlaces } from '../../src/map/stop-places.ts'

/** Where keys lead on a map that shows every stop, in the layout's own order. */
export function placesIn(layout: MapLayout): StopPlaces {
  return stopPlaces(
    layout,
    layout.marks.flatMap(idsOfMark).map((id) => ({ id })),
    () => ({ x: 0, y: 0 }),
  )
}

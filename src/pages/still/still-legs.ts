import type { MapView } from '../../basemap/map-view.ts'
import type { Trip } from '../../dataset/model.ts'
import type { Leg } from '../../itinerary/legs.ts'
import { tripStyle } from '../../itinerary/trip-style.ts'
import type { Box } from '../../labels/box.ts'
import { legLines } from '../../picture/leg-lines.ts'
import { ARROW_PATH, arrowPlace, legClass, pathOf } from '../../picture/leg-path.ts'
import { pictureFrame } from '../../picture/picture-frame.ts'
import { hueClass } from '../../ui/hue.ts'
import { viewBoxOf } from './still-ground.ts'

/** The legs of a view as SVG, fitted by the box: the classes of the map on screen draw them. */
export function stillLegs(
  legs: readonly Leg[],
  trips: readonly Trip[],
  view: MapView,
  box: Box,
): string {
  const lines = legLines(legs, pictureFrame(view))
  const casings = lines.map(({ points }) => `<path class="leg-casing" d="${pathOf(points)}"/>`)
  const drawn = lines.map(({ leg, points, arrow }) => {
    const style = tripStyle(trips, leg.trip.id)
    const path = `<path class="${legClass(leg, style.line)}" d="${pathOf(points)}"/>`
    const head =
      arrow === null
        ? ''
        : `<path class="leg-arrow" d="${ARROW_PATH}" transform="${arrowPlace(arrow)}"/>`
    return `<g class="${hueClass(style.hue)}">${path}${head}</g>`
  })
  const content = [...casings, ...drawn].join('')
  return `<svg class="still-legs" viewBox="${viewBoxOf(box)}" aria-hidden="true">${content}</svg>`
}

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
  const courses = lines.map(
    ({ points }, index) => `<path id="leg-${index}" d="${pathOf(points)}"/>`,
  )
  const casings = lines.map((_line, index) => `<use class="leg-casing" href="#leg-${index}"/>`)
  const drawn = lines.map(({ leg, arrow }, index) => {
    const style = tripStyle(trips, leg.trip.id)
    const line = `<use class="${legClass(leg, style.line)}" href="#leg-${index}"/>`
    const head =
      arrow === null
        ? ''
        : `<path class="leg-arrow" d="${ARROW_PATH}" transform="${arrowPlace(arrow)}"/>`
    return `<g class="${hueClass(style.hue)}">${line}${head}</g>`
  })
  const content = [`<defs>${courses.join('')}</defs>`, ...casings, ...drawn].join('')
  return `<svg class="still-legs" viewBox="${viewBoxOf(box)}" aria-hidden="true">${content}</svg>`
}

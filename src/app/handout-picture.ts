import { LIGHT_THEME } from '../basemap/theme.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Leg } from '../itinerary/legs.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import type { Size } from '../labels/box.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { fitView } from '../picture/fit-view.ts'
import { PAPER_JOURNEY } from '../picture/journey-theme.ts'
import type { Lettering } from '../picture/lettering.ts'
import { mapPicture } from '../picture/map-picture.ts'
import { svgPen } from '../picture/svg-pen.ts'
import { text } from '../text/text.ts'
import type { PictureGround } from './picture-ground.ts'

/**
 * What the picture is laid out for, in pixels: as wide as an A4 sheet or a Letter between their
 * margins, give or take, so that names come out at the size that they have on screen.
 */
const SIZE: Size = { width: 700, height: 430 }

/** What a printed map shows. */
export interface HandoutPictureContent {
  readonly dataset: Dataset
  readonly stops: readonly ShownStop[]
  readonly legs: readonly Leg[]
  /** Id of the stop that stands out. */
  readonly selected: string | null
  readonly lettering: Lettering
}

/** The view that a printed map of these stops has; without any, that of the whole journey. */
export function handoutView(stops: readonly ShownStop[], dataset: Dataset) {
  return fitView(stops.length > 0 ? stops.map(({ stop }) => stop) : dataset.stops, SIZE)
}

/**
 * The printed map as SVG, in the colours of paper whatever the screen has.
 * @param ground null draws stops and legs alone
 * @param description what the picture shows, in words
 */
export function handoutPicture(
  content: HandoutPictureContent,
  ground: PictureGround | null,
  description: string,
): string {
  const { dataset, stops, legs, selected, lettering } = content
  const view = handoutView(stops, dataset)
  const picture = mapPicture({
    view,
    stops,
    legs,
    trips: dataset.trips,
    selected,
    language: text.language,
    translations: ground?.translations ?? null,
    lettering,
    labels: ground?.labels ?? [],
    groundFontFamily: LIGHT_THEME.fontFamily,
  })
  const { pen, write } = svgPen(view, 'handout-')
  drawPicture(pen, picture, ground?.sources ?? new Map(), {
    ground: LIGHT_THEME,
    journey: PAPER_JOURNEY,
    fontFamily: lettering.fontFamily,
  })
  return write({ title: '', description: '', attributes: { 'aria-label': description } })
}

import { drawView, type Sources } from '../basemap/draw-map.ts'
import { drawNames } from '../basemap/draw-names.ts'
import type { Pen } from '../basemap/pen.ts'
import type { BasemapTheme } from '../basemap/theme.ts'
import type { Segment } from '../labels/segment.ts'
import { drawCards } from './draw-cards.ts'
import { drawDots } from './draw-dots.ts'
import { drawLegs } from './draw-legs.ts'
import { drawSpecks } from './draw-specks.ts'
import type { JourneyTheme } from './journey-theme.ts'
import type { MapPicture } from './map-picture.ts'
import { traceLine } from './trace.ts'

/** What a picture of the map looks like. */
export interface PictureLook {
  readonly ground: BasemapTheme
  readonly journey: JourneyTheme
  /** A CSS font-family list for the stops' cards, the same as they were placed with. */
  readonly fontFamily: string
}

/**
 * Draws a picture of the map, from the ground up: land and water, names, legs, leaders, specks,
 * dots and cards, with the pen's origin at the top left corner. All is cut off at the picture's edges.
 * @param sources the geometry files that the view needs; without any, the ground is all water
 */
export function drawPicture(
  pen: Pen,
  picture: MapPicture,
  sources: Sources,
  { ground, journey, fontFamily }: PictureLook,
): void {
  const { view } = picture
  pen.save()
  pen.beginPath()
  pen.rect(0, 0, view.width, view.height)
  pen.clip()
  drawView(pen, view, sources, ground)
  drawNames(pen, picture.names, ground)
  drawLegs(pen, picture.legs, journey)
  drawLeaders(pen, picture.leaders, journey)
  drawSpecks(pen, picture.specks, picture.frame, journey)
  drawDots(pen, picture.dots, journey)
  drawCards(pen, picture.cards, journey, fontFamily)
  pen.restore()
}

function drawLeaders(pen: Pen, leaders: readonly Segment[], theme: JourneyTheme): void {
  pen.save()
  pen.lineWidth = 1
  pen.strokeStyle = theme.ink
  for (const { from, to } of leaders) {
    traceLine(pen, [from, to])
    pen.stroke()
  }
  pen.restore()
}

import { labelFilesFor } from '../../basemap/label-files.ts'
import { boundsOfView, frameOfView } from '../../basemap/map-view.ts'
import type { MeasureText } from '../../basemap/name-positions.ts'
import type { Pen } from '../../basemap/pen.ts'
import { LIGHT_THEME } from '../../basemap/theme.ts'
import type { Trip } from '../../dataset/model.ts'
import { drawPicture } from '../../picture/draw-picture.ts'
import { LIGHT_JOURNEY } from '../../picture/journey-theme.ts'
import { type MapPicture, mapPicture } from '../../picture/map-picture.ts'
import { buildText as text } from '../../text/parts.ts'
import type { BasemapOnDisk } from '../drawing/basemap-on-disk.ts'
import { MAP_FONT } from '../drawing/fonts.ts'
import { type CardFont, fontShorthand } from './card-font.ts'
import { MAP_BOX } from './card-layout.ts'
import type { CardMap } from './card-maps.ts'

/** Pixels of the card per pixel of the map: what a screen shows is drawn larger, to be read in a chat. */
const MAGNIFIED = 2

/** The size of a card's map in its own pixels. */
export const MAP_SIZE = { width: MAP_BOX.width / MAGNIFIED, height: MAP_BOX.height / MAGNIFIED }

/** The credit's line along the lower edge, in pixels of the card. */
const CREDIT = { height: 26, margin: 10 } as const
const CREDIT_FONT: CardFont = { family: 'Dateline Sans', weight: 400, size: 14 }

const LOOK = {
  ground: { ...LIGHT_THEME, fontFamily: MAP_FONT },
  journey: LIGHT_JOURNEY,
  fontFamily: MAP_FONT,
} as const

/** The dataset's and the basemap's parts that all maps of its cards are drawn from. */
export interface MapParts {
  readonly basemap: BasemapOnDisk
  readonly trips: readonly Trip[]
  readonly language: string
  readonly measure: MeasureText
}

/** Places what a card's map shows. */
export function placeMap(
  { view, stops, legs, selected }: CardMap,
  { basemap, trips, language, measure }: MapParts,
): MapPicture {
  const { width, height } = MAP_SIZE
  return mapPicture({
    view,
    stops,
    legs,
    trips,
    selected,
    labels: labelFilesFor(boundsOfView(view), view.zoom).map((file) => basemap.labels(file)),
    language,
    lettering: { measure, fontFamily: MAP_FONT },
    groundFontFamily: MAP_FONT,
    obstacles: [{ left: 0, top: height - CREDIT.height / MAGNIFIED, right: width, bottom: height }],
  })
}

/** Draws a map and its credit with the pen's origin at the card's corner. */
export function drawMap(pen: Pen, picture: MapPicture, basemap: BasemapOnDisk): void {
  pen.save()
  pen.translate(MAP_BOX.left, MAP_BOX.top)
  pen.scale(MAGNIFIED, MAGNIFIED)
  drawPicture(pen, picture, basemap.sourcesFor(frameOfView(picture.view).frame), LOOK)
  pen.restore()
  drawCredit(pen)
}

function drawCredit(pen: Pen): void {
  const bottom = MAP_BOX.top + MAP_BOX.height
  pen.fillStyle = 'rgba(255, 254, 251, 0.82)'
  pen.fillRect(MAP_BOX.left, bottom - CREDIT.height, MAP_BOX.width, CREDIT.height)
  pen.font = fontShorthand(CREDIT_FONT)
  pen.letterSpacing = '0px'
  pen.fillStyle = LIGHT_JOURNEY.inkSoft
  pen.textAlign = 'left'
  pen.direction = 'ltr'
  pen.fillText(text.card.ground, MAP_BOX.left + CREDIT.margin, bottom - 8)
}

import type { Labels } from '../basemap/label-file.ts'
import type { MapView } from '../basemap/map-view.ts'
import type { PlacedName } from '../basemap/name-positions.ts'
import { placeNames } from '../basemap/place-names.ts'
import type { Translations } from '../basemap/translations.ts'
import type { Trip } from '../dataset/model.ts'
import type { Point } from '../geo/mercator.ts'
import type { Leg } from '../itinerary/legs.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { type TripStyle, tripStyle } from '../itinerary/trip-style.ts'
import type { Box } from '../labels/box.ts'
import { type LabelMark, layoutLabels } from '../labels/layout.ts'
import type { Segment } from '../labels/segment.ts'
import { avoidedBoxes } from './avoided-boxes.ts'
import { type CardText, groupCardTexts, stopCardTexts } from './card-texts.ts'
import { FEW_STOPS } from './few.ts'
import { labelScene } from './label-scene.ts'
import { type LegLine, legLines } from './leg-lines.ts'
import { legsInView } from './legs-in-view.ts'
import type { Lettering } from './lettering.ts'
import { namedStops } from './named-stops.ts'
import { type PictureFrame, pictureFrame } from './picture-frame.ts'
import { DOT_RADIUS } from './stop-card.ts'
import { type DotLook, dotLook } from './stop-mark.ts'

/** What a still picture of the map shows. Pixels are of the picture, from its top left corner. */
export interface PictureRequest {
  readonly view: MapView
  /** The stops with the reports that are shown of them. */
  readonly stops: readonly ShownStop[]
  readonly legs: readonly Leg[]
  /** All of the dataset's: a leg's colour and line follow from its trip's place among them. */
  readonly trips: readonly Trip[]
  /** Id of the stop that stands out. */
  readonly selected: string | null
  /** The label files that the view needs (see `labelFilesFor`). */
  readonly labels: readonly Labels[]
  /** The language of the ground's names, a BCP 47 tag. */
  readonly language: string
  /** Names in that language, for those that `needsTranslations` tells of. */
  readonly translations?: Translations | null
  /** What cards and the ground's names are set with; each with fonts of its own families. */
  readonly lettering: Lettering
  /** The families of the ground's names, the basemap theme's. */
  readonly groundFontFamily: string
  /** What names and cards keep clear of: what else will be drawn on the map. */
  readonly obstacles?: readonly Box[]
}

/** A leg with the style of its trip. */
export interface PicturedLeg extends LegLine {
  readonly style: TripStyle
}

export interface PicturedDot {
  readonly at: Point
  readonly look: DotLook
  readonly isSelected: boolean
}

export interface PicturedCard {
  readonly box: Box
  readonly texts: readonly CardText[]
  readonly isSelected: boolean
}

/** Everything on the map with its place, in the order in which it is drawn. */
export interface MapPicture {
  readonly view: MapView
  readonly frame: PictureFrame
  readonly names: readonly PlacedName[]
  readonly legs: readonly PicturedLeg[]
  readonly leaders: readonly Segment[]
  /** Stops of a crowded view that are not named: dots of their size would hide each other and the ground. */
  readonly specks: readonly ShownStop[]
  readonly dots: readonly PicturedDot[]
  readonly cards: readonly PicturedCard[]
  /** The same by stop, for what draws stops as elements of their own. */
  readonly marks: readonly LabelMark[]
}

/**
 * The legs that a picture has: of very many those that touch its view, and of too many those of the stop
 * that stands out, as on the map on screen. Given those, it gives them back.
 * @param selected id of that stop; null for none
 */
export function picturedLegs(
  legs: readonly Leg[],
  view: MapView,
  selected: string | null,
): readonly Leg[] {
  return legsInView(legs, pictureFrame(view), { stop: selected, trip: null }).legs
}

/** More legs than this cover the ground like a net: names that keep clear of them find no place. */
const MOST_CLEAR_LINES = 150

/**
 * Places everything that a picture of the map shows, by the same rules as the map on screen. Stops
 * outside of the view are left out. Of very many stops only some are named, see `namedStops`, and have a
 * dot; the others are specks.
 */
export function mapPicture(request: PictureRequest): MapPicture {
  const { view, stops, trips, selected, lettering, obstacles = [] } = request
  const frame = pictureFrame(view)
  const lines = legLines(picturedLegs(request.legs, view, selected), frame)
  const clearLines = lines.length > MOST_CLEAR_LINES ? [] : lines
  const inView = stops.filter(({ stop }) => isInView(frame.project(stop.position), view))
  const named = namedStops(inView, selected)
  const layout = layoutLabels(labelScene(frame, named, clearLines, obstacles, lettering))
  const isNamed = new Set(layout.marks.flatMap(idsOf))
  const [dotted, specks] =
    inView.length > FEW_STOPS
      ? [
          named.filter(({ stop }) => isNamed.has(stop.id)),
          inView.filter(({ stop }) => !isNamed.has(stop.id)),
        ]
      : [inView, []]
  const byId = new Map(stops.map((shown) => [shown.stop.id, shown]))
  const names = placeNames({
    labels: request.labels,
    zoom: frame.zoom,
    width: frame.width,
    height: frame.height,
    project: frame.project,
    own: stops.map(({ stop }) => ({ name: stop.name, point: frame.project(stop.position) })),
    language: request.language,
    translations: request.translations ?? null,
    measure: lettering.measure,
    fontFamily: request.groundFontFamily,
    avoid: avoidedBoxes(layout, clearLines, obstacles),
    keepInside: { left: 4, top: 4, right: frame.width - 4, bottom: frame.height - 4 },
  })
  return {
    view,
    frame,
    names,
    legs: lines.map((line) => ({ ...line, style: tripStyle(trips, line.leg.trip.id) })),
    leaders: layout.marks.flatMap(({ card }) => card?.leader ?? []),
    specks,
    dots: dotsOf(layout.marks, dotted, frame, selected),
    cards: layout.marks.flatMap((mark) => cardOf(mark, byId, selected, lettering) ?? []),
    marks: layout.marks,
  }
}

/** A group with the selected stop stands out as a whole: so it is with one that is named alone. */
function dotsOf(
  marks: readonly LabelMark[],
  stops: readonly ShownStop[],
  frame: PictureFrame,
  selected: string | null,
): readonly PicturedDot[] {
  const standOut = new Set(
    marks.map(idsOf).find((ids) => selected !== null && ids.includes(selected)),
  )
  const dots = stops.map((shown) => ({
    at: frame.project(shown.stop.position),
    look: dotLook(shown),
    isSelected: shown.stop.id === selected || standOut.has(shown.stop.id),
  }))
  return smallOnTop(dots)
}

function cardOf(
  mark: LabelMark,
  byId: ReadonlyMap<string, ShownStop>,
  selected: string | null,
  lettering: Lettering,
): PicturedCard | null {
  if (mark.card === null) return null
  const { box } = mark.card
  const ids = idsOf(mark)
  const isSelected = selected !== null && ids.includes(selected)
  const members = ids.flatMap((id) => byId.get(id) ?? [])
  const [first] = members
  if (mark.kind === 'stop' && first !== undefined) {
    const { stop, reports } = first
    return { box, texts: stopCardTexts(stop.name, reports.length, box, lettering), isSelected }
  }
  const names = members.map(({ stop }) => stop.name)
  return { box, texts: groupCardTexts(names, box, lettering), isSelected }
}

function idsOf(mark: LabelMark): readonly string[] {
  return mark.kind === 'stop' ? [mark.id] : mark.ids
}

function isInView({ x, y }: Point, { width, height }: MapView): boolean {
  return x >= -DOT_RADIUS && y >= -DOT_RADIUS && x <= width + DOT_RADIUS && y <= height + DOT_RADIUS
}

/** Of two dots that touch, the smaller lies on top: a part of each can be seen. */
function smallOnTop(dots: readonly PicturedDot[]): readonly PicturedDot[] {
  const isSite = ({ look }: PicturedDot) => look.precision === 'site'
  return [...dots.filter((dot) => !isSite(dot)), ...dots.filter(isSite)]
}

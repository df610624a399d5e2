import { createHash } from 'node:crypto'
import { labelFilesFor } from '../../basemap/label-files.ts'
import { boundsOfView, frameOfView } from '../../basemap/map-view.ts'
import { ALL_DAYS } from '../../calendar/range.ts'
import type { Direction } from '../../dataset/direction.ts'
import type { Dataset } from '../../dataset/model.ts'
import { type Leg, legsOf } from '../../itinerary/legs.ts'
import { shownStops } from '../../itinerary/shown.ts'
import type { Box, Size } from '../../labels/box.ts'
import type { Lettering } from '../../picture/lettering.ts'
import { mapPicture } from '../../picture/map-picture.ts'
import { text } from '../../text/text.ts'
import type { BasemapOnDisk } from '../drawing/basemap-on-disk.ts'
import { escapeHtml } from '../escape-html.ts'
import { groundVariables } from './ground-variables.ts'
import { stillFit, stillView } from './still-fit.ts'
import { groundPlace, groundView, stillGround } from './still-ground.ts'
import { stillLegs } from './still-legs.ts'
import { stillMarks } from './still-marks.ts'
import { stillNames } from './still-names.ts'

/** The still map of a dataset. */
export interface StillMap {
  /**
   * The picture for a page, to stand in an element with the class `still-map`.
   * @param selected id of the page's stop; null on the opening page
   */
  readonly html: (selected: string | null) => string
  /** The styles of all its pages. */
  readonly styles: string
  /** The picture of the ground, a file that the pages share. */
  readonly ground: { readonly fileName: string; readonly source: string }
}

/**
 * The sizes that stops and names are laid out for, in pixels: the map on a laptop, on a phone, and on a
 * phone whose sheet is half up. In a space of another size they keep their places on the ground and their
 * own size.
 */
const WIDE: Size = { width: 888, height: 650 }
const NARROW: Size = { width: 390, height: 480 }
const LOW: Size = { width: 390, height: 284 }

/** The most legs that every page carries; of more, a stop's page has those that begin or end there. */
const MOST_LEGS = 100

/**
 * Where the map's controls and credits will be in these sizes, on a page that reads from left to right:
 * no card stands where they appear.
 */
const OVER_WIDE: readonly Box[] = [
  { left: 780, top: 0, right: 888, bottom: 130 },
  { left: 0, top: 616, right: 888, bottom: 650 },
]
const OVER_NARROW: readonly Box[] = [
  { left: 0, top: 0, right: 390, bottom: 30 },
  { left: 290, top: 30, right: 390, bottom: 160 },
  { left: 0, top: 450, right: 390, bottom: 480 },
]
const OVER_LOW: readonly Box[] = [
  { left: 0, top: 0, right: 390, bottom: 30 },
  { left: 290, top: 30, right: 390, bottom: 160 },
  { left: 0, top: 268, right: 390, bottom: 284 },
]

/**
 * Draws the map of a dataset once for all its pages in the language that is spoken: the whole journey, fitted as the map's own first
 * view is. What differs from page to page is which stop stands out and, where there are very many legs,
 * which are drawn: all of them on each page would make a site of 300 stops a gigabyte.
 * @param addressOf the address of a stop's page
 * @param addressOfFile the address of a file of the site by its path under the site's root
 * @param direction of the pages
 * @throws Error that names a file of the basemap that is missing or cannot be drawn.
 */
export function stillMap(
  dataset: Dataset,
  basemap: BasemapOnDisk,
  lettering: Lettering,
  addressOf: (stop: string) => string,
  addressOfFile: (fileName: string) => string,
  direction: Direction = 'ltr',
): StillMap {
  const stops = shownStops(dataset, ALL_DAYS)
  // Where nothing is reported of any, the map shows them all the same.
  const places = stops.length > 0 ? stops.map(({ stop }) => stop) : dataset.stops
  const legs = legsOf(dataset.trips, stops, stops)
  const wide = stillView(places, WIDE, direction)
  const ground = groundView(wide.view, wide.box)
  const sources = basemap.sourcesFor(frameOfView(ground.view).frame)

  const sized = (name: string, size: Size, obstacles: readonly Box[]) => {
    const { view, box } = stillView(places, size, direction)
    const files = labelFilesFor(boundsOfView(view), view.zoom)
    const picture = mapPicture({
      view,
      stops,
      legs,
      trips: dataset.trips,
      selected: null,
      labels: files.map((file) => basemap.labels(file)),
      language: text.language,
      translations: basemap.translations(text.language),
      lettering,
      groundFontFamily: lettering.fontFamily,
      obstacles: direction === 'ltr' ? obstacles : obstacles.map((box) => mirrored(box, size)),
    })
    const marks = stillMarks(name, picture.marks, stops, box, addressOf)
    const names = stillNames(picture.names, box)
    return {
      html: (selected: string | null) =>
        `<div class="still-size ${name}">${names}${marks.html(selected)}</div>`,
      styles: marks.styles,
    }
  }
  const sizes = [
    sized('still-wide', WIDE, OVER_WIDE),
    sized('still-narrow', NARROW, OVER_NARROW),
    sized('still-low', LOW, OVER_LOW),
  ]
  const { ratio, mostWidth, leastWidth } = stillFit(places)
  const source = stillGround(ground.view, sources)
  const fileName = `assets/still-ground-${hashOf(source)}.svg`
  // The text beside it says what the picture shows.
  const picture = `<img class="still-ground" src="${escapeHtml(addressOfFile(fileName))}" alt="">`
  const linesOf = (shown: readonly Leg[]) =>
    stillLegs(shown, dataset.trips, ground.view, ground.box)
  const everyLine = legs.length > MOST_LEGS ? null : linesOf(legs)
  const legsAt = (stop: string | null) =>
    legs.filter(({ from, to }) => from.id === stop || to.id === stop)
  const lines = (selected: string | null) => everyLine ?? linesOf(legsAt(selected))
  return {
    ground: { fileName, source },
    html: (selected) =>
      `<div class="still-fit">${picture}${lines(selected)}${sizes.map(({ html }) => html(selected)).join('')}</div>`,
    styles: [
      groundVariables(),
      groundPlace(ground.view, ground.box),
      `.still-fit{--ratio:${round(ratio)};--most:${round(mostWidth)}px;--least:${round(leastWidth)}px}`,
      ...sizes.map(({ styles }) => styles),
    ].join(''),
  }
}

/** So that a browser that has kept an older picture asks for the new one. */
function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('base64url').slice(0, 8)
}

/** A box in a size as it lies on a page that reads from right to left. */
function mirrored({ left, right, ...rest }: Box, { width }: Size): Box {
  return { ...rest, left: width - right, right: width - left }
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}

import type { Pen } from '../basemap/pen.ts'
import type { Point } from '../geo/mercator.ts'
import { type Kind, kindOf } from '../itinerary/kind.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import type { JourneyTheme } from './journey-theme.ts'
import type { PictureFrame } from './picture-frame.ts'

/** A speck's radii in pixels: with the rim that parts it from the ground, and hollow for what was announced. */
const SPECK = { rim: 3.5, heart: 2.5, hollow: 1.25 }

/** The same where thousands would hide the ground and how they are spread. */
const FINE_SPECK = { rim: 1.75, heart: 1.25, hollow: 0.5 }

/** As many specks in a view are drawn at their usual size. */
const MOST_USUAL = 2500

/** Of specks nearer than this, in pixels, one is drawn: nobody can tell them apart. */
const GRAIN = 2

/** The farthest first: what is reported done lies over what is not. */
const KINDS: readonly Kind[] = ['background', 'planned', 'visit']

/** What is drawn with. */
export type SpeckPen = Pick<Pen, 'beginPath' | 'moveTo' | 'arc' | 'fill' | 'fillStyle'>

/**
 * Draws a speck at the place of each stop in view, all of a kind in one path: some milliseconds for
 * twenty thousand.
 */
export function drawSpecks(
  pen: SpeckPen,
  stops: readonly ShownStop[],
  frame: PictureFrame,
  theme: JourneyTheme,
): void {
  const places = placesByKind(stops, frame)
  const amount = [...places.values()].reduce((sum, own) => sum + own.length, 0)
  const { rim, heart, hollow } = amount > MOST_USUAL ? FINE_SPECK : SPECK
  for (const kind of KINDS) {
    const own = places.get(kind) ?? []
    fillAll(pen, own, rim, theme.paper)
    fillAll(pen, own, heart, colourOf(kind, theme))
    if (kind === 'planned') fillAll(pen, own, hollow, theme.paper)
  }
}

function colourOf(kind: Kind, theme: JourneyTheme): string {
  return kind === 'background' ? theme.inkSoft : theme.accent
}

/** The places in view of each kind, thinned to what can be told apart. */
function placesByKind(
  stops: readonly ShownStop[],
  frame: PictureFrame,
): ReadonlyMap<Kind, readonly Point[]> {
  const { width, height } = frame
  const columns = Math.ceil(width / GRAIN) + 1
  const taken = new Set<number>()
  const places = new Map<Kind, Point[]>(KINDS.map((kind) => [kind, []]))
  for (const { stop, reports } of stops) {
    const place = frame.project(stop.position)
    const { x, y } = place
    if (!(x >= 0 && y >= 0 && x <= width && y <= height)) continue
    const kind = kindOf(reports)
    const cell = Math.floor(y / GRAIN) * columns + Math.floor(x / GRAIN)
    const key = cell * KINDS.length + KINDS.indexOf(kind)
    if (taken.has(key)) continue
    taken.add(key)
    places.get(kind)?.push(place)
  }
  return places
}

function fillAll(pen: SpeckPen, places: readonly Point[], radius: number, colour: string): void {
  pen.fillStyle = colour
  pen.beginPath()
  for (const { x, y } of places) {
    pen.moveTo(x + radius, y)
    pen.arc(x, y, radius, 0, 2 * Math.PI)
  }
  pen.fill()
}

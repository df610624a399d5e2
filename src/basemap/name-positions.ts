import type { Point } from '../geo/mercator.ts'
import type { Box } from './box.ts'
import type { Candidate } from './name-candidates.ts'
import {
  areaStyle,
  type DotStyle,
  dotStyle,
  fontOf,
  LINE_HEIGHT,
  type NameStyle,
  placeStyle,
} from './name-style.ts'

/** A name with its place on the drawing, all in pixels. */
export interface PlacedName {
  /** Top to bottom. */
  readonly rows: readonly string[]
  /** Where the rows are anchored (see `align`), and the middle of the block they make. */
  readonly anchor: Point
  readonly align: 'left' | 'center' | 'right'
  readonly style: NameStyle
  /** The space the text takes, with a little air. */
  readonly box: Box
  readonly dot: PlacedDot | null
}

/** A place's dot, in pixels. */
export interface PlacedDot extends DotStyle {
  readonly point: Point
  readonly box: Box
}

/** The width of a text in pixels in a CSS font, without letter spacing. */
export type MeasureText = (text: string, font: string) => number

/** Air around a text, in pixels. */
const AIR_X = 3
const AIR_Y = 1

/** Between a dot and its name, in pixels. */
const GAP = 3

/** Names of areas longer than this are set in two rows. */
const LONG_NAME = 13

/** Below this zoom the territories are so narrow that their names always take two rows. */
const NARROW_TERRITORIES_BELOW = 11

/** How far an area's name may give way: in parts of its width, and in rows. */
const SHIFTS: readonly (readonly [widths: number, rows: number])[] = [
  [0, 0],
  [0, -1.5],
  [0, 1.5],
  [-0.35, 0],
  [0.35, 0],
]

/** Territories are narrow: their names only move up and down. */
const TERRITORY_SHIFTS = SHIFTS.filter(([widths]) => widths === 0)

/** The dot that a candidate would take; null for an area. */
export function dotOf(candidate: Candidate): PlacedDot | null {
  if (candidate.kind === 'area') return null
  const style = dotStyle(candidate.place)
  const { x, y } = candidate.point
  const reach = style.radius + 1
  const box = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
  return { ...style, point: candidate.point, box }
}

/** Where a candidate could stand, best first. */
export function positionsOf(
  candidate: Candidate,
  zoom: number,
  measure: MeasureText,
  fontFamily: string,
): readonly PlacedName[] {
  const width = (row: string, style: NameStyle) =>
    measure(row, fontOf(style, fontFamily)) + [...row].length * style.letterSpacing
  return candidate.kind === 'place'
    ? aroundDot(candidate, placeStyle(candidate.place, zoom), width)
    : onArea(candidate, zoom, width)
}

type Width = (row: string, style: NameStyle) => number

/** Right, left, above, below, upper right and lower right of the dot. */
function aroundDot(
  candidate: Extract<Candidate, { kind: 'place' }>,
  style: NameStyle,
  widthOf: Width,
): PlacedName[] {
  const { point, text } = candidate
  const dot = dotOf(candidate)
  const radius = dot?.radius ?? 0
  const beside = radius + GAP
  const height = style.size * LINE_HEIGHT
  const beyond = radius + GAP - AIR_Y + height / 2
  const slant = height * 0.6
  const offsets: readonly (readonly [PlacedName['align'], number, number])[] = [
    ['left', beside, 0],
    ['right', -beside, 0],
    ['center', 0, -beyond],
    ['center', 0, beyond],
    ['left', radius + 1, -slant],
    ['left', radius + 1, slant],
  ]
  const width = widthOf(text, style)
  return offsets.map(([align, dx, dy]) => {
    const anchor = { x: point.x + dx, y: point.y + dy }
    return { rows: [text], anchor, align, style, box: boxOf(anchor, align, width, height), dot }
  })
}

function onArea(
  { area, text, point }: Extract<Candidate, { kind: 'area' }>,
  zoom: number,
  widthOf: Width,
): PlacedName[] {
  const style = areaStyle(area, zoom, text)
  const narrow = area.kind === 'territory' && zoom < NARROW_TERRITORIES_BELOW
  const cased = area.kind === 'water' ? text : text.toUpperCase()
  const rows = narrow || text.length > LONG_NAME ? inTwoRows(cased) : [cased]
  const width = Math.max(...rows.map((row) => widthOf(row, style)))
  const rowHeight = style.size * LINE_HEIGHT
  const shifts = area.kind === 'territory' ? TERRITORY_SHIFTS : SHIFTS
  return shifts.map(([widths, lines]) => {
    const at = { x: point.x + widths * width, y: point.y + lines * rowHeight }
    const box = boxOf(at, area.align, width, rowHeight * rows.length)
    // Rows are centred on each other, whichever end of the block stands at the point.
    const anchor = { x: (box.left + box.right) / 2, y: at.y }
    return { rows, anchor, align: 'center', style, box, dot: null }
  })
}

function boxOf(anchor: Point, align: PlacedName['align'], width: number, height: number): Box {
  const before = align === 'left' ? 0 : align === 'right' ? width : width / 2
  return {
    left: anchor.x - before - AIR_X,
    top: anchor.y - height / 2 - AIR_Y,
    right: anchor.x - before + width + AIR_X,
    bottom: anchor.y + height / 2 + AIR_Y,
  }
}

/** A text broken at the space nearest to its middle; one row if it has none. */
function inTwoRows(text: string): string[] {
  const middle = text.length / 2
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index)
  const [nearest] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return nearest === undefined ? [text] : [text.slice(0, nearest), text.slice(nearest + 1)]
}

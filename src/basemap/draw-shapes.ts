import type { Run } from './dashed-lines.ts'
import {
  borderDash,
  borderWidth,
  CASING,
  coastWidth,
  lakeShoreWidth,
  riverRankLimit,
  riverWidth,
  shallowsWidths,
} from './line-widths.ts'
import type { Pen } from './pen.ts'
import type { BasemapTheme } from './theme.ts'
import { type FrameShapes, type Piece, type ShapeKind, UNITS_PER_PIXEL } from './tile-index.ts'

/** How shapes are drawn. */
export interface Drawing {
  /** The frame's. */
  readonly zoom: number
  readonly theme: BasemapTheme
  /** Pixels of the frame per pixel on the screen. */
  readonly lineScale: number
  /** Pixels of the frame per pixel of the picture. */
  readonly pixel: number
}

/** Areas that were cut apart reach a pixel over the seam, so that nothing shines through it. */
const SEAM_WIDTH = 2

/** River kinds, least first, so that the greater are drawn over the smaller. */
const RIVERS: readonly { kind: ShapeKind; rank: number }[] = [
  { kind: 'river-9', rank: 9 },
  { kind: 'river-7', rank: 7 },
  { kind: 'river-5', rank: 5 },
  { kind: 'river-3', rank: 3 },
]

/** Zooms of a frame from which on the tint of territories and the smaller lakes are drawn. */
const TERRITORIES_FROM = 6
const SMALL_LAKES_FROM = 7

/**
 * Draws one level's shapes over water: shallows, land; then, only where land is, the tint of
 * territories, rivers, lakes and borders, the disputed ones dashed and last; the coast on top.
 */
export function drawShapes(pen: Pen, shapes: FrameShapes, drawing: Drawing): void {
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  drawShallows(pen, shapes, drawing)
  const land = shapes.of('land')
  if (land.length > 0) {
    stroke(pen, shapes.of('land-seam'), drawing.theme.land, SEAM_WIDTH * drawing.pixel)
    fill(pen, land, drawing.theme.land)
    pen.save()
    pen.clip()
    drawOnLand(pen, shapes, drawing)
    pen.restore()
  }
  const { zoom, theme, lineScale } = drawing
  stroke(pen, shapes.of('land-shore'), theme.coast, coastWidth(zoom) * lineScale)
}

function drawShallows(pen: Pen, shapes: FrameShapes, { zoom, theme, lineScale }: Drawing): void {
  const coast = shapes.of('land-shore')
  for (const width of shallowsWidths(zoom)) stroke(pen, coast, theme.shallows, width * lineScale)
}

function drawOnLand(pen: Pen, shapes: FrameShapes, drawing: Drawing): void {
  const { zoom, theme, lineScale } = drawing
  if (zoom >= TERRITORIES_FROM) fill(pen, shapes.of('territory'), theme.territory)
  const limit = riverRankLimit(zoom)
  for (const { kind, rank } of RIVERS) {
    if (rank >= limit) continue
    stroke(pen, shapes.of(kind), theme.river, riverWidth(zoom, rank === 3) * lineScale)
  }
  drawLakes(pen, shapes, 'lake', drawing)
  if (zoom >= SMALL_LAKES_FROM) drawLakes(pen, shapes, 'small-lake', drawing)
  pen.lineCap = 'butt'
  drawBorders(pen, shapes, drawing)
}

function drawLakes(
  pen: Pen,
  shapes: FrameShapes,
  kind: 'lake' | 'small-lake',
  { zoom, theme, lineScale, pixel }: Drawing,
): void {
  stroke(pen, shapes.of(`${kind}-seam`), theme.water, SEAM_WIDTH * pixel)
  fill(pen, shapes.of(kind), theme.water)
  stroke(pen, shapes.of(`${kind}-shore`), theme.lakeShore, lakeShoreWidth(zoom) * lineScale)
}

function drawBorders(pen: Pen, shapes: FrameShapes, { zoom, theme, lineScale }: Drawing): void {
  const width = borderWidth(zoom) * lineScale
  const casing = width + CASING * lineScale
  const borders = shapes.of('border')
  stroke(pen, borders, theme.borderCasing, casing)
  stroke(pen, borders, theme.border, width)
  for (const run of shapes.disputedBorders) strokeRun(pen, run, theme.borderCasing, casing)
  pen.setLineDash(borderDash(width))
  for (const run of shapes.disputedBorders) {
    pen.lineDashOffset = run.start
    strokeRun(pen, run, theme.disputedBorder, width)
  }
}

function fill(pen: Pen, rings: readonly Piece[], colour: string): void {
  if (rings.length === 0) return
  trace(pen, rings, 'closed')
  pen.fillStyle = colour
  pen.fill()
}

function stroke(pen: Pen, lines: readonly Piece[], colour: string, width: number): void {
  if (lines.length === 0) return
  trace(pen, lines, 'open')
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.stroke()
}

function strokeRun(pen: Pen, run: Run, colour: string, width: number): void {
  pen.beginPath()
  run.points.forEach(({ x, y }, index) => {
    if (index === 0) pen.moveTo(x, y)
    else pen.lineTo(x, y)
  })
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.stroke()
}

function trace(pen: Pen, pieces: readonly Piece[], ends: 'open' | 'closed'): void {
  pen.beginPath()
  for (const { line, left, top } of pieces) {
    for (let index = 0; index < line.length; index += 2) {
      const x = left + (line[index] ?? 0) / UNITS_PER_PIXEL
      const y = top + (line[index + 1] ?? 0) / UNITS_PER_PIXEL
      if (index === 0) pen.moveTo(x, y)
      else pen.lineTo(x, y)
    }
    if (ends === 'closed') pen.closePath()
  }
}

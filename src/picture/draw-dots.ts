import type { Pen } from '../basemap/pen.ts'
import type { Point } from '../geo/mercator.ts'
import { translucent } from './colour.ts'
import type { JourneyTheme } from './journey-theme.ts'
import type { PicturedDot } from './map-picture.ts'
import type { DotLook } from './stop-mark.ts'
import { traceCircle, traceRing } from './trace.ts'

/** How much larger a selected dot is. */
const SELECTED = 1.3

/** The thin rim that parts a dot from the ground, in pixels. */
const RIM = 1

/** The ring of a place known only to the country: its distance from the dot and its width, in pixels. */
const RING_GAP = 3
const RING_WIDTH = 1.5
const RING_DASH = [3, 2.5]

/** The glow around it: how far it reaches, in pixels, and how thinly it is laid. */
const GLOW = 6
const GLOW_SHARE = 0.16

/** Draws the stops' dots, one over the other. */
export function drawDots(pen: Pen, dots: readonly PicturedDot[], theme: JourneyTheme): void {
  for (const { at, look, isSelected } of dots) {
    pen.save()
    pen.translate(at.x, at.y)
    if (isSelected) pen.scale(SELECTED, SELECTED)
    drawDot(pen, look, theme)
    pen.restore()
  }
}

/** A dot at the pen's origin, as the styles of the screen have it. */
function drawDot(pen: Pen, look: DotLook, theme: JourneyTheme): void {
  const { reach, border } = measuresOf(look)
  const { edge, heart, around } = coloursOf(look, theme)
  const fillMark = (size: number, colour: string) => {
    traceMark(pen, look, size)
    pen.fillStyle = colour
    pen.fill()
  }
  const isVague = look.precision === 'country'
  if (isVague && look.kind !== 'planned') {
    fillMark(reach + GLOW, translucent(theme.accent, GLOW_SHARE))
  } else fillMark(reach + RIM, around)
  fillMark(reach, edge)
  fillMark(reach - border, heart)
  if (!isVague) return
  traceCircle(pen, ORIGIN, reach + RING_GAP + RING_WIDTH / 2)
  pen.strokeStyle = look.kind === 'background' ? theme.inkSoft : theme.accent
  pen.lineWidth = RING_WIDTH
  pen.setLineDash(RING_DASH)
  pen.stroke()
}

const ORIGIN: Point = { x: 0, y: 0 }

/** From the middle to the edge, and the width of the border, in pixels. */
function measuresOf({ precision, kind }: DotLook): { reach: number; border: number } {
  if (kind === 'background') return { reach: 4.5, border: 1.5 }
  return precision === 'site' ? { reach: 5, border: 1.5 } : { reach: 6, border: 2 }
}

function coloursOf({ precision, kind }: DotLook, theme: JourneyTheme) {
  const shade = translucent('#000000', 0.25)
  const { paper, accent, inkSoft } = theme
  if (kind === 'background') {
    return precision === 'country'
      ? { edge: inkSoft, heart: paper, around: shade }
      : { edge: paper, heart: inkSoft, around: shade }
  }
  if (kind === 'planned') return { edge: accent, heart: paper, around: paper }
  return precision === 'country'
    ? { edge: accent, heart: paper, around: shade }
    : { edge: paper, heart: accent, around: shade }
}

/** The place itself is a square set on its corner, as on a survey map; all else is round. */
function traceMark(pen: Pen, { precision }: DotLook, reach: number): void {
  if (precision !== 'site') {
    traceCircle(pen, ORIGIN, reach)
    return
  }
  const corner = reach * Math.SQRT2
  traceRing(pen, [
    { x: 0, y: -corner },
    { x: corner, y: 0 },
    { x: 0, y: corner },
    { x: -corner, y: 0 },
  ])
}

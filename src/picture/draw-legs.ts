import type { Pen } from '../basemap/pen.ts'
import { translucent } from './colour.ts'
import type { JourneyTheme } from './journey-theme.ts'
import { arrowAt } from './leg-arrow.ts'
import { ARROW_RIM, CASING_WIDTH, legStroke } from './leg-stroke.ts'
import type { PicturedLeg } from './map-picture.ts'
import { traceLine, traceRing } from './trace.ts'

/** Draws legs and their arrows: all casings first, so that none covers a neighbour. */
export function drawLegs(pen: Pen, legs: readonly PicturedLeg[], theme: JourneyTheme): void {
  pen.save()
  pen.lineWidth = CASING_WIDTH + theme.stronger
  pen.strokeStyle = theme.casing
  for (const { points } of legs) {
    traceLine(pen, points)
    pen.stroke()
  }
  for (const leg of legs) drawLeg(pen, leg, theme)
  pen.restore()
}

function drawLeg(pen: Pen, { leg, points, arrow, style }: PicturedLeg, theme: JourneyTheme): void {
  const colour = theme.trips[style.hue] ?? theme.ink
  const { width, dash, cap, opacity } = legStroke(leg, style.line)
  pen.strokeStyle = opacity === 1 ? colour : translucent(colour, opacity)
  pen.lineWidth = width + theme.stronger
  pen.lineCap = cap
  pen.setLineDash([...dash])
  traceLine(pen, points)
  pen.stroke()
  pen.setLineDash([])
  if (arrow === null) return
  traceRing(pen, arrowAt(arrow))
  pen.lineCap = 'butt'
  pen.lineWidth = ARROW_RIM
  pen.strokeStyle = theme.paper
  pen.stroke()
  pen.fillStyle = colour
  pen.fill()
}

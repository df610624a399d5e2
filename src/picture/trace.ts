import type { Pen } from '../basemap/pen.ts'
import type { Point } from '../geo/mercator.ts'
import type { Box } from '../labels/box.ts'

/** Makes a line the pen's path. */
export function traceLine(pen: Pen, points: readonly Point[]): void {
  pen.beginPath()
  points.forEach(({ x, y }, index) => {
    if (index === 0) pen.moveTo(x, y)
    else pen.lineTo(x, y)
  })
}

/** Makes a closed line the pen's path. */
export function traceRing(pen: Pen, points: readonly Point[]): void {
  traceLine(pen, points)
  pen.closePath()
}

/** Makes a circle the pen's path. */
export function traceCircle(pen: Pen, { x, y }: Point, radius: number): void {
  pen.beginPath()
  pen.arc(x, y, radius, 0, 2 * Math.PI)
}

/** Makes a box with round corners the pen's path. */
export function traceRoundBox(pen: Pen, { left, top, right, bottom }: Box, radius: number): void {
  const quarter = Math.PI / 2
  pen.beginPath()
  pen.arc(right - radius, top + radius, radius, -quarter, 0)
  pen.arc(right - radius, bottom - radius, radius, 0, quarter)
  pen.arc(left + radius, bottom - radius, radius, quarter, 2 * quarter)
  pen.arc(left + radius, top + radius, radius, 2 * quarter, 3 * quarter)
  pen.closePath()
}

import type { Point } from '../geo/mercator.ts'
import type { Heading } from '../geo/side-by-side.ts'
import type { Leg } from '../itinerary/legs.ts'
import { ARROW } from '../picture/leg-arrow.ts'

/** A line as SVG path data. */
export function pathOf(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`
}

/** Planned legs are dashed, each trip's in its own beat; legs without a stated order are paler. */
export function legClass(leg: Leg, line: string): string {
  const planned = leg.planned ? ' line-planned' : ''
  return `leg line-${line}${planned}${leg.directed ? '' : ' leg-unordered'}`
}

/** The outline of an arrow that points along the x axis, as SVG path data. */
export const ARROW_PATH = `${pathOf(ARROW)}Z`

/** The SVG transform that sets an arrow at its place. */
export function arrowPlace({ point, angle }: Heading): string {
  return `translate(${round(point.x)} ${round(point.y)}) rotate(${round((angle * 180) / Math.PI)})`
}

/** A tenth of a pixel is finer than the eye, and keeps the document short. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

import type { Point } from './mercator.ts'

/**
 * How far each of several lines over the same ground is set off its course, in pixels, so that
 * they run side by side around it.
 * @param index of the line among them, from 0
 * @param total how many there are
 * @param gap between neighbours in pixels
 */
export function offsetOf(index: number, total: number, gap: number): number {
  return (index - (total - 1) / 2) * gap
}

/**
 * The line moved sideways by `offset` pixels (to the right of its direction when positive, y
 * downwards). Each inner point moves along the mean of its neighbours' normals, which is exact
 * enough for lines that bend as little as great circles do.
 */
export function shifted(line: readonly Point[], offset: number): readonly Point[] {
  if (offset === 0) return line
  return line.map((point, index) => {
    const before = line[index - 1] ?? point
    const after = line[index + 1] ?? point
    const dx = after.x - before.x
    const dy = after.y - before.y
    const length = Math.hypot(dx, dy)
    if (length === 0) return point
    return { x: point.x - (dy / length) * offset, y: point.y + (dx / length) * offset }
  })
}

/** A place on a line and the direction the line has there, in radians from the x axis. */
export interface Heading {
  readonly point: Point
  readonly angle: number
}

/** The length of a line in pixels. */
export function lengthOf(line: readonly Point[]): number {
  return pieces(line).reduce((sum, piece) => sum + piece.length, 0)
}

/** The place at `fraction` (0 to 1) of a line's length; null for a line without any. */
export function headingAt(line: readonly Point[], fraction: number): Heading | null {
  let left = lengthOf(line) * fraction
  for (const { from, to, length } of pieces(line)) {
    if (length > 0 && left <= length) {
      const share = left / length
      return {
        point: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
        angle: Math.atan2(to.y - from.y, to.x - from.x),
      }
    }
    left -= length
  }
  return null
}

interface Piece {
  readonly from: Point
  readonly to: Point
  readonly length: number
}

function pieces(line: readonly Point[]): readonly Piece[] {
  return line.slice(1).map((to, index) => {
    const from = line[index] ?? to
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) }
  })
}

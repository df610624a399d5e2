import type { Point } from './mercator.ts'

/**
 * The stretch of a line between two shares of its length (0 to 1, `from` not after `to`), with the
 * points where it begins and ends. Empty for a line without points.
 */
export function stretchOf(line: readonly Point[], from: number, to: number): readonly Point[] {
  const travelled = distances(line)
  const total = travelled.at(-1) ?? 0
  const [start, end] = [from * total, to * total]
  const within = line.filter((_, index) => {
    const distance = travelled[index] ?? 0
    return distance > start && distance < end
  })
  return [...pointAt(line, travelled, start), ...within, ...pointAt(line, travelled, end)]
}

/** The distance of each point from the first, along the line. */
function distances(line: readonly Point[]): readonly number[] {
  let sum = 0
  return line.map((point, index) => {
    const before = line[index - 1] ?? point
    sum += Math.hypot(point.x - before.x, point.y - before.y)
    return sum
  })
}

/** The point at a distance along the line, in a list; none for a line without points. */
function pointAt(
  line: readonly Point[],
  travelled: readonly number[],
  distance: number,
): readonly Point[] {
  const found = travelled.findIndex((reached) => reached >= distance)
  const index = found < 0 ? line.length - 1 : found
  const after = line[index]
  if (after === undefined) return []
  const before = line[index - 1] ?? after
  const reached = travelled[index] ?? 0
  const length = reached - (travelled[index - 1] ?? reached)
  const left = length === 0 ? 0 : Math.max(0, reached - distance) / length
  return [{ x: after.x + (before.x - after.x) * left, y: after.y + (before.y - after.y) * left }]
}

import type { Crowd } from './crowds.ts'

/** The least gap between two numbers, in pixels: each can be pressed by itself (WCAG 2.2, 2.5.8). */
const GAP = 2

/**
 * Crowds of which no two overlap: where they would, the smaller joins the greater, which then stands
 * in the middle of both by their numbers. The index has clusters that overlap along the antimeridian,
 * at the map's edge, and where the stops of one lie to one side.
 * @param radiusOf in pixels
 * @param settle moves a crowd to where its number can be seen whole
 */
export function separated(
  crowds: readonly Crowd[],
  radiusOf: (crowd: Crowd) => number,
  settle: (crowd: Crowd) => Crowd,
): readonly Crowd[] {
  const left = crowds.map(settle).sort((a, b) => b.stops.length - a.stops.length)
  const apart: Crowd[] = []
  for (let crowd = left.shift(); crowd !== undefined; crowd = left.shift()) {
    const grown = crowd
    const at = apart.findIndex((other) => overlap(grown, other, radiusOf))
    const other = apart[at]
    if (other === undefined) apart.push(crowd)
    else {
      apart.splice(at, 1)
      // It has moved and grown: it may now touch another.
      left.unshift(settle(joined(other, crowd)))
    }
  }
  return apart
}

function overlap(a: Crowd, b: Crowd, radiusOf: (crowd: Crowd) => number): boolean {
  const distance = Math.hypot(a.anchor.x - b.anchor.x, a.anchor.y - b.anchor.y)
  // Two stops alone are for the layout of names to part or to group.
  if (a.stops.length === 1 && b.stops.length === 1) return false
  return distance < radiusOf(a) + radiusOf(b) + GAP
}

/** One crowd of two, in the middle of both by their numbers. */
export function joined(a: Crowd, b: Crowd): Crowd {
  const [m, n] = [a.stops.length, b.stops.length]
  const between = (one: number, other: number) => (one * m + other * n) / (m + n)
  return {
    stops: [...a.stops, ...b.stops],
    anchor: { x: between(a.anchor.x, b.anchor.x), y: between(a.anchor.y, b.anchor.y) },
  }
}

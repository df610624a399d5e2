import type { Point } from '../geo/mercator.ts'

/** A direction on a drawing, whichever way the page is read. */
export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * The place nearest to another in a direction: of those within the quarter turn around it, that to
 * which the way along the axes is shortest, and of several the one nearest in a straight line. Null
 * where there is none.
 *
 * From any place every other can be reached so, in some number of steps, as long as no two are the
 * same. Each quarter has one of its two edges. Suppose that a place t cannot be reached, and of those
 * that can s lies nearest to it, a way of M along the axes. Then s leads in t’s quarter to some v no
 * farther than t. Turned by 45°, so that quarters are quadrants and M is the greater of two differences,
 * v lies nearer to t than M, which cannot be, unless v lies on the edge that the quarter has and t at M
 * across from it. From v the same is said again: it leads along that edge towards t or, past it, to some
 * place nearer to t than M; and there are not places without end.
 * @param places in pixels, y downwards
 */
export function nearestTowards<Place extends Point>(
  from: Point,
  direction: Direction,
  places: readonly Place[],
): Place | null {
  let nearest: Place | null = null
  let least = { way: Number.POSITIVE_INFINITY, straight: Number.POSITIVE_INFINITY }
  for (const place of places) {
    const [x, y] = [place.x - from.x, place.y - from.y]
    if (quarterOf(x, y) !== direction) continue
    const distance = { way: Math.abs(x) + Math.abs(y), straight: Math.hypot(x, y) }
    const isNearer =
      distance.way < least.way || (distance.way === least.way && distance.straight < least.straight)
    if (!isNearer) continue
    nearest = place
    least = distance
  }
  return nearest
}

/** The quarter turn that an offset lies in; null for none. Each has the edge that is clockwise of it. */
function quarterOf(x: number, y: number): Direction | null {
  if (x > 0 && y <= x && y > -x) return 'right'
  if (y > 0 && x < y && x >= -y) return 'down'
  if (x < 0 && y < -x && y >= x) return 'left'
  return y < 0 ? 'up' : null
}

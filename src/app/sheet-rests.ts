/** Where the phone's sheet comes to rest, from low to high. */
export const SHEET_RESTS = ['peek', 'half', 'full'] as const

export type SheetRest = (typeof SHEET_RESTS)[number]

/** The sheet's height at each rest, in pixels. */
export type RestHeights = Readonly<Record<SheetRest, number>>

/** A thumb that lets go faster than this, in pixels a millisecond, has flicked. */
const FLICK = 0.4

/** How long a flicked sheet would glide on at its speed, in milliseconds: a hard flick passes a rest. */
const GLIDE = 100

/** How far a sheet gives way beyond its lowest and highest rest, in pixels, however far it is pulled. */
const GIVE = 32

/**
 * The rest for a sheet that is let go of: the nearest; flicked, the one on that way that it would glide
 * nearest to.
 * @param height of the sheet in pixels
 * @param speed upwards in pixels a millisecond
 */
export function restFor(height: number, speed: number, heights: RestHeights): SheetRest {
  if (Math.abs(speed) < FLICK) return nearestRest(SHEET_RESTS, height, heights)
  const ahead = SHEET_RESTS.filter((rest) => (heights[rest] - height) * speed > 0)
  const last: SheetRest = speed > 0 ? 'full' : 'peek'
  return nearestRest(ahead.length === 0 ? [last] : ahead, height + speed * GLIDE, heights)
}

/**
 * The height of a sheet that a thumb would pull to a height: that height between the lowest and the
 * highest rest, and ever less beyond them, so that a hand feels the end.
 * @returns pixels
 */
export function heldHeight(pulled: number, { peek, full }: RestHeights): number {
  if (pulled > full) return full + given(pulled - full)
  if (pulled < peek) return peek - given(peek - pulled)
  return pulled
}

/** One rest higher; the highest stays. */
export function raised(rest: SheetRest): SheetRest {
  return rest === 'peek' ? 'half' : 'full'
}

/** One rest lower; the lowest stays. */
export function lowered(rest: SheetRest): SheetRest {
  return rest === 'full' ? 'half' : 'peek'
}

function nearestRest(rests: readonly SheetRest[], height: number, heights: RestHeights): SheetRest {
  const distance = (rest: SheetRest) => Math.abs(heights[rest] - height)
  return rests.reduce((best, rest) => (distance(rest) < distance(best) ? rest : best))
}

function given(over: number): number {
  return GIVE * (1 - 1 / (over / GIVE + 1))
}

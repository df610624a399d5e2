/** Where the phone's sheet comes to rest, from low to high. */
const SHEET_RESTS = ['peek', 'half', 'full'] as const

export type SheetRest = (typeof SHEET_RESTS)[number]

/** The share of the height above the days that the sheet takes at each rest. The styles use the same. */
const SHARES: Readonly<Record<SheetRest, number>> = { peek: 0.34, half: 0.6, full: 0.94 }

/** A fling faster than this, in pixels a millisecond, goes one rest further than the finger did. */
const FLING = 0.5

/**
 * The rest for a sheet let go of.
 * @param height of the sheet in pixels
 * @param available height in pixels
 * @param speed upwards in pixels a millisecond
 */
export function restFor(height: number, available: number, speed: number): SheetRest {
  const aim = height / available + (Math.abs(speed) > FLING ? Math.sign(speed) * 0.25 : 0)
  return SHEET_RESTS.reduce((best, rest) =>
    Math.abs(SHARES[rest] - aim) < Math.abs(SHARES[best] - aim) ? rest : best,
  )
}

/** The rest that a press on the handle leads to: a step up, and from the top down to a peek. */
export function nextRest(rest: SheetRest): SheetRest {
  return rest === 'peek' ? 'half' : rest === 'half' ? 'full' : 'peek'
}

/** Days by their numbers (`dayNumber`), both included. */
export interface DayExtent {
  readonly first: number
  readonly last: number
}

/**
 * Which days lie over which width. A day is a column, so that one day has a width: the column of
 * the day number `n` reaches from `leftOf(n)` to `rightOf(n)`. Zoomed in, a column may be cut off at
 * either edge, so that `start` and `days` need not be whole.
 */
export interface Scale {
  /** Day number at the left edge. */
  readonly start: number
  readonly days: number
  /** In pixels, as all widths here. */
  readonly width: number
}

/** Wider columns than this say nothing more. */
const WIDEST_COLUMN = 56

/** Keeps a day number that a division brought a hair under its whole from falling a day short. */
const HAIR = 1e-6

/** Every day of the extent over the whole width. */
export function wholeScale({ first, last }: DayExtent, width: number): Scale {
  return { start: first, days: last - first + 1, width }
}

/** The width of one day's column. */
export function columnWidth({ days, width }: Scale): number {
  return width / days
}

/** Left edge of a day's column; outside of 0 to the width for a day that is out of view. */
export function leftOf(scale: Scale, dayNumber: number): number {
  return (dayNumber - scale.start) * columnWidth(scale)
}

/** Right edge of a day's column, which is the left edge of the next. */
export function rightOf(scale: Scale, dayNumber: number): number {
  return leftOf(scale, dayNumber + 1)
}

/** Day number at `x`, with the fraction of the column that lies to the left of it. */
export function dayPosition(scale: Scale, x: number): number {
  return scale.start + x / columnWidth(scale)
}

/** Number of the day whose column holds `x`. */
export function dayAt(scale: Scale, x: number): number {
  return wholeDay(dayPosition(scale, x))
}

/** The day that a position lies in. */
export function wholeDay(position: number): number {
  return Math.floor(position + HAIR)
}

/** The days that are in view, a column cut off counting as in view. */
export function viewedDays(scale: Scale): DayExtent {
  return { first: dayAt(scale, 0), last: Math.ceil(scale.start + scale.days - HAIR) - 1 }
}

/** A scale that shows no day beyond the extent, and neither more days than it has nor too few. */
export function clampedScale(scale: Scale, extent: DayExtent): Scale {
  const all = extent.last - extent.first + 1
  const days = Math.min(all, Math.max(scale.days, Math.min(all, scale.width / WIDEST_COLUMN)))
  const start = Math.min(Math.max(scale.start, extent.first), extent.last + 1 - days)
  return { start, days, width: scale.width }
}

/**
 * Closer for a factor above 1, farther for one below. What lies at `x` stays there, unless an end of
 * the extent comes in.
 */
export function zoomedScale(scale: Scale, extent: DayExtent, x: number, factor: number): Scale {
  const days = clampedScale({ ...scale, days: scale.days / factor }, extent).days
  const held = dayPosition(scale, x)
  return clampedScale({ ...scale, days, start: held - (x / scale.width) * days }, extent)
}

/** Later days for positive pixels: what lay there comes to the left edge. */
export function pannedScale(scale: Scale, extent: DayExtent, pixels: number): Scale {
  return clampedScale({ ...scale, start: scale.start + pixels / columnWidth(scale) }, extent)
}

/** The scale itself where the day is in view whole, else the least way along that brings it in. */
export function scaleRevealing(scale: Scale, extent: DayExtent, dayNumber: number): Scale {
  const end = scale.start + scale.days
  if (dayNumber >= scale.start && dayNumber + 1 <= end) return scale
  const start = dayNumber < scale.start ? dayNumber : dayNumber + 1 - scale.days
  return clampedScale({ ...scale, start }, extent)
}

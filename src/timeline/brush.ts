import type { DayExtent } from './scale.ts'

/**
 * The days that are taken, by their numbers, both included. `from` lies one after `to` where none of
 * the dataset's days are taken.
 */
export interface Brush {
  readonly from: number
  readonly to: number
}

/** The end of the range that a handle stands for. */
export type Handle = 'from' | 'to'

const WEEK = 7

/** A brush with one end at another edge, and the handle that has hold of it now. */
export interface HeldBrush {
  readonly brush: Brush
  readonly handle: Handle
}

/**
 * Moves a handle while the other end, the `anchor`, stays. A handle that crosses the other becomes
 * the other: From always comes before To.
 * @param edge between two columns that the handle stands at, by the day that begins there
 */
export function moveHandle(anchor: number, edge: number, extent: DayExtent): HeldBrush {
  const fixed = clampDay(anchor, extent)
  return edge > fixed
    ? { brush: { from: fixed, to: clampDay(Math.max(fixed, edge - 1), extent) }, handle: 'to' }
    : { brush: { from: clampDay(edge, extent), to: fixed }, handle: 'from' }
}

/** Moves both ends by a number of days, or as many of them as there are: the length stays. */
export function moveBody({ from, to }: Brush, days: number, extent: DayExtent): Brush {
  const shift = Math.min(Math.max(days, extent.first - from), extent.last - to)
  return { from: from + shift, to: to + shift }
}

/** The days between two days, whichever comes first. */
export function brushAcross(one: number, other: number, extent: DayExtent): Brush {
  const [a, b] = [clampDay(one, extent), clampDay(other, extent)]
  return { from: Math.min(a, b), to: Math.max(a, b) }
}

/**
 * What a key does to a handle (WAI-ARIA Authoring Practices, "Multi-Thumb Slider"): an arrow moves
 * it a day, Page Up and Page Down a week, Home and End as far as it goes, which is the dataset's end
 * on one side and the other handle on the other. Null for a key that does nothing.
 */
export function stepHandle(
  brush: Brush,
  handle: Handle,
  key: string,
  extent: DayExtent,
): Brush | null {
  const from = clampDay(brush.from, extent)
  const to = Math.max(from, clampDay(brush.to, extent))
  const [least, value, most] =
    handle === 'from' ? [extent.first, from, to] : [from, to, extent.last]
  const wanted = wantedBy(key, least, value, most)
  if (wanted === null) return null
  const moved = Math.min(Math.max(wanted, least), most)
  return handle === 'from' ? { from: moved, to } : { from, to: moved }
}

function wantedBy(key: string, least: number, value: number, most: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - 1
    case 'ArrowRight':
    case 'ArrowUp':
      return value + 1
    case 'PageDown':
      return value - WEEK
    case 'PageUp':
      return value + WEEK
    case 'Home':
      return least
    case 'End':
      return most
    default:
      return null
  }
}

/** The day itself, or the end of the extent that it lies beyond. */
export function clampDay(number: number, { first, last }: DayExtent): number {
  return Math.min(Math.max(number, first), last)
}

/**
 * How far a stretch lies beyond a span that can be seen, in whole pixels; negative at its beginning.
 * Of one that is too long, the beginning is brought in.
 */
export function beyond(least: number, most: number, start: number, end: number): number {
  return Math.round(least < start ? least - start : most > end ? most - end : 0)
}

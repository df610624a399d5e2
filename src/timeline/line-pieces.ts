import type { TripLine } from '../itinerary/trip-style.ts'

/** Between the pieces of a line, in pixels. */
const GAP = 1.5

/** Narrower than this, in pixels, a dash and a dot are one smudge. */
const LEAST_DASH_DOT = 6

/** A part of a line: where it begins and how long it is, in pixels. */
export type Piece = readonly [start: number, length: number]

/**
 * The pieces of a trip's line, so spread that it begins and ends with a whole one: a solid line is
 * one, a dotted one has squares, a dash-dot one dashes and dots in turn.
 */
export function linePieces(line: TripLine, width: number, thickness: number): readonly Piece[] {
  if (line === 'dotted') {
    const count = Math.max(1, Math.round((width + GAP) / (thickness + GAP)))
    const step = (width + GAP) / count
    return Array.from({ length: count }, (_, index) => [index * step, step - GAP])
  }
  if (line === 'solid' || width < LEAST_DASH_DOT) return [[0, width]]
  const count = Math.max(1, Math.round(width / (4 * thickness)))
  const step = (width + GAP) / count
  const dash = (step - 2 * GAP) * 0.7
  const dot = step - 2 * GAP - dash
  return Array.from({ length: count }, (_, index) => index * step).flatMap((start): Piece[] => [
    [start, dash],
    [start + dash + GAP, dot],
  ])
}

import { type Box, boxContains } from './box.ts'
import { type Candidate, type CandidateRequest, candidatesFor } from './name-candidates.ts'
import { dotOf, type MeasureText, type PlacedName, positionsOf } from './name-positions.ts'
import { type TakenSpace, takenSpace } from './taken-space.ts'

/** What names are placed from. Everything in pixels is of the drawing, from its top left corner. */
export interface NamesRequest extends CandidateRequest {
  readonly measure: MeasureText
  /** A CSS font-family list, the theme's. */
  readonly fontFamily: string
  /** Boxes that no name may touch: the app's own cards, dots and lines. */
  readonly avoid: readonly Box[]
  /** No name may leave this box: nothing is cut off by a picture's edge. Left out, names may. */
  readonly keepInside?: Box
}

/**
 * Chooses the names of the basemap and their places: first come, first served, in the order of
 * `candidatesFor`; a name that fits nowhere is left out. No name or dot overlaps another or a box
 * of `avoid`. The same request always gives the same names. Measuring texts takes most of the time.
 */
export function placeNames(request: NamesRequest): readonly PlacedName[] {
  const space = takenSpace(request.avoid)
  const placed: PlacedName[] = []
  for (const candidate of candidatesFor(request)) {
    const name = firstThatFits(candidate, space, request)
    if (name === undefined) continue
    space.take(name.box)
    if (name.dot !== null) space.take(name.dot.box)
    placed.push(name)
  }
  return placed
}

function firstThatFits(
  candidate: Candidate,
  space: TakenSpace,
  { zoom, measure, fontFamily, keepInside }: NamesRequest,
): PlacedName | undefined {
  const fits = (box: Box) =>
    (keepInside === undefined || boxContains(keepInside, box)) && space.isFree(box)
  const dot = dotOf(candidate)
  // Before any text is measured: most names that fit nowhere fail here.
  if (dot !== null && !fits(dot.box)) return undefined
  return positionsOf(candidate, zoom, measure, fontFamily).find((name) => fits(name.box))
}

import type { GeometryFile } from './geometry-file.ts'

/** A point of a decoded file: longitude and latitude in degrees. */
export type Coordinates = number[]

/** Quantization steps by which a point on the box may be off it: rounding takes up to one each way. */
const STEPS = 1.6

/** Whether the straight line between two neighbouring points was made by cutting, not by the sea. */
export type CutEdgeTest = (from: Coordinates, to: Coordinates) => boolean

/**
 * The test for a file: a segment along its box, along the antimeridian or along the south edge of
 * the world, where the land of Natural Earth ends without a coast.
 */
export function cutEdgeTest(file: Pick<GeometryFile, 'box' | 'transform'>): CutEdgeTest {
  const [west, south, east, north] = file.box
  const marginX = file.transform.scale[0] * STEPS
  const marginY = file.transform.scale[1] * STEPS
  const meridians: readonly Edge[] = [
    { at: west, margin: marginX },
    { at: east, margin: marginX },
    { at: -180, margin: 0.1 },
    { at: 180, margin: 0.1 },
  ]
  const parallels: readonly Edge[] = [
    { at: south, margin: marginY },
    { at: north, margin: marginY },
    { at: -90, margin: 5.1 },
  ]
  return (from, to) =>
    onSameEdge(from[0] ?? 0, to[0] ?? 0, meridians) ||
    onSameEdge(from[1] ?? 0, to[1] ?? 0, parallels)
}

/** A meridian or parallel along which land was cut, in degrees. */
interface Edge {
  readonly at: number
  readonly margin: number
}

function onSameEdge(from: number, to: number, edges: readonly Edge[]): boolean {
  return edges.some(({ at, margin }) => Math.abs(from - at) < margin && Math.abs(to - at) < margin)
}

/** The outline of areas, taken apart. */
export interface Outline {
  /** The true shores, as open lines. */
  readonly shores: Coordinates[][]
  /** The cut edges, as lines of two points. */
  readonly seams: Coordinates[][]
}

/** Takes rings apart into shores and cut edges. */
export function outlineOf(
  rings: Iterable<readonly Coordinates[]>,
  isCutEdge: CutEdgeTest,
): Outline {
  const shores: Coordinates[][] = []
  const seams: Coordinates[][] = []
  for (const ring of rings) {
    let line: Coordinates[] = []
    let previous: Coordinates | null = null
    for (const point of ring) {
      if (previous !== null && isCutEdge(previous, point)) {
        if (line.length > 1) shores.push(line)
        line = []
        seams.push([previous, point])
      }
      line.push(point)
      previous = point
    }
    if (line.length > 1) shores.push(line)
  }
  return { shores, seams }
}

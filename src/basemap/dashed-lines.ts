import { type Point, project } from '../geo/mercator.ts'
import type { Coordinates } from './cut-edges.ts'
import { type Frame, TILE_SIZE } from './frame.ts'

/** Pixels around a frame within which lines are still drawn, so that wide strokes reach into it. */
const MARGIN = 10

/** Points closer than this, in pixels, are one: wiggles below a pixel would eat up the dashes. */
const SPACING = 0.75

/** A part of a line that passes through a frame. */
export interface Run {
  /** In pixels from the frame's north-west corner. */
  readonly points: readonly Point[]
  /** Pixels along the line from its start to the run's first point. */
  readonly start: number
}

/** A line at one zoom. */
interface MeasuredLine {
  /** In pixels of the world. */
  readonly points: readonly Point[]
  /** For every point, pixels along the line from its start. */
  readonly lengths: readonly number[]
}

/** Lines that know at every point how far from their start they are. */
export interface DashedLines {
  /** The parts of the lines in a frame, in every copy of the world that it shows. */
  runsIn(frame: Frame): readonly Run[]
}

/**
 * Prepares lines for dashing tile by tile. A tile cuts a line wherever its edge is; dashes counted
 * from there would break off and begin anew at every edge. Counted from the line's own start they
 * run on. Each zoom is measured once, when its first frame is drawn.
 */
export function dashedLines(lines: readonly (readonly Coordinates[])[]): DashedLines {
  const byZoom = new Map<number, readonly MeasuredLine[]>()
  const atZoom = (zoom: number) => {
    const known = byZoom.get(zoom)
    if (known !== undefined) return known
    const measured = lines.map((line) => measure(line, zoom))
    byZoom.set(zoom, measured)
    return measured
  }
  return {
    runsIn: (frame) =>
      copiesOf(frame).flatMap((copy) =>
        atZoom(frame.zoom).flatMap((line) => runsThrough(line, copy)),
      ),
  }
}

/** The frame as seen from the origin of each copy of the world that it touches. */
function copiesOf(frame: Frame): Frame[] {
  const world = TILE_SIZE * 2 ** frame.zoom
  const copies: Frame[] = []
  for (
    let turn = Math.floor(frame.left / world);
    turn * world < frame.left + frame.width;
    turn += 1
  ) {
    copies.push({ ...frame, left: frame.left - turn * world })
  }
  return copies
}

function measure(line: readonly Coordinates[], zoom: number): MeasuredLine {
  const points: Point[] = []
  const lengths: number[] = []
  let length = 0
  line.forEach((coordinates, index) => {
    const [longitude = 0, latitude = 0] = coordinates
    const point = project({ longitude, latitude }, zoom)
    const previous = points.at(-1)
    if (previous !== undefined) {
      const step = Math.hypot(point.x - previous.x, point.y - previous.y)
      if (step < SPACING && index < line.length - 1) return
      length += step
    }
    points.push(point)
    lengths.push(length)
  })
  return { points, lengths }
}

function runsThrough(line: MeasuredLine, frame: Frame): Run[] {
  const inFrame = ({ x, y }: Point) => ({ x: x - frame.left, y: y - frame.top })
  const runs: Run[] = []
  let points: Point[] | null = null
  for (let index = 1; index < line.points.length; index += 1) {
    const from = line.points[index - 1]
    const to = line.points[index]
    if (from === undefined || to === undefined || !passes(from, to, frame)) {
      points = null
      continue
    }
    if (points === null) {
      points = [inFrame(from)]
      runs.push({ points, start: line.lengths[index - 1] ?? 0 })
    }
    points.push(inFrame(to))
  }
  return runs
}

/** Whether the box around a segment touches the frame and its margin. */
function passes(from: Point, to: Point, { left, top, width, height }: Frame): boolean {
  return (
    Math.max(from.x, to.x) >= left - MARGIN &&
    Math.min(from.x, to.x) <= left + width + MARGIN &&
    Math.max(from.y, to.y) >= top - MARGIN &&
    Math.min(from.y, to.y) <= top + height + MARGIN
  )
}

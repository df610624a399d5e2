import type { Arc, Outline } from './outline.ts'

/** How a pen's units lie on the picture: moved, then scaled. */
export interface Placement {
  readonly x: number
  readonly y: number
  readonly scaleX: number
  readonly scaleY: number
}

const FULL_TURN = 2 * Math.PI

/** The longest piece of an arc, in radians: less than half a turn leaves no doubt which way it runs. */
const LONGEST_ARC = Math.PI / 2

interface OpenOutline {
  readonly points: number[]
  readonly arcs: Map<number, Arc>
  isClosed: boolean
}

/** The current path of a canvas (HTML Standard, "Building paths"), in pixels of the picture. */
export class PathRecorder {
  #outlines: OpenOutline[] = []

  /** The outlines so far, those of a single point left out: they have nothing to draw. */
  get outlines(): readonly Outline[] {
    return this.#outlines.filter(({ points }) => points.length > 2)
  }

  begin(): void {
    this.#outlines = []
  }

  moveTo(x: number, y: number, at: Placement): void {
    this.#outlines.push({
      points: [at.x + x * at.scaleX, at.y + y * at.scaleY],
      arcs: new Map(),
      isClosed: false,
    })
  }

  lineTo(x: number, y: number, at: Placement): void {
    const outline = this.#open()
    if (outline === undefined) this.moveTo(x, y, at)
    else outline.points.push(at.x + x * at.scaleX, at.y + y * at.scaleY)
  }

  close(): void {
    const outline = this.#open()
    if (outline !== undefined) outline.isClosed = true
  }

  rect(x: number, y: number, width: number, height: number, at: Placement): void {
    this.moveTo(x, y, at)
    this.lineTo(x + width, y, at)
    this.lineTo(x + width, y + height, at)
    this.lineTo(x, y + height, at)
    this.close()
  }

  /** Clockwise as the screen shows it, angles in radians; after what is there, joined by a line. */
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number, at: Placement) {
    const span = spanOf(startAngle, endAngle)
    const pieces = Math.max(1, Math.ceil(span / LONGEST_ARC))
    const arc = { radiusX: radius * at.scaleX, radiusY: radius * at.scaleY }
    this.lineTo(x + radius * Math.cos(startAngle), y + radius * Math.sin(startAngle), at)
    for (let piece = 1; piece <= pieces; piece += 1) {
      const angle = startAngle + (span * piece) / pieces
      const outline = this.#open()
      outline?.arcs.set(outline.points.length / 2, arc)
      this.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle), at)
    }
    if (span === FULL_TURN) this.close()
  }

  /** The outline that goes on; after a closed one a new one begins where that began. */
  #open(): OpenOutline | undefined {
    const last = this.#outlines.at(-1)
    if (last?.isClosed !== true) return last
    const [x = 0, y = 0] = last.points
    const next: OpenOutline = { points: [x, y], arcs: new Map(), isClosed: false }
    this.#outlines.push(next)
    return next
  }
}

function spanOf(startAngle: number, endAngle: number): number {
  const difference = endAngle - startAngle
  if (difference >= FULL_TURN) return FULL_TURN
  return ((difference % FULL_TURN) + FULL_TURN) % FULL_TURN
}

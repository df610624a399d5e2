import type { Outline } from './outline.ts'

/** Tenths of a pixel: finer than the eye, and short to write. */
const PARTS = 10

/** A number to a tenth, as short as SVG allows: `.5`, `-3`. */
export function tenths(value: number): string {
  return written(Math.round(value * PARTS))
}

/**
 * Outlines as SVG path data, rounded to tenths: each step absolute or relative, whichever is
 * shorter. Relative steps lead from one rounded point to the next, so that no error adds up. Steps
 * that rounding takes all length from are left out, and so are outlines that it leaves no line of.
 */
export function pathData(outlines: readonly Outline[]): string {
  const writer = new PathWriter()
  for (const outline of outlines) writer.add(outline)
  return writer.data
}

class PathWriter {
  data = ''
  #x = 0
  #y = 0
  /** The command that further numbers would continue. */
  #command = ''

  add({ points, arcs, isClosed }: Outline): void {
    const startX = whole(points[0])
    const startY = whole(points[1])
    let isBegun = false
    let x = startX
    let y = startY
    for (let index = 2; index < points.length; index += 2) {
      const toX = whole(points[index])
      const toY = whole(points[index + 1])
      if (toX === x && toY === y) continue
      if (!isBegun) this.#begin(startX, startY)
      isBegun = true
      const arc = arcs.get(index / 2)
      if (arc === undefined) this.#lineTo(toX, toY)
      else this.#arcTo(whole(arc.radiusX), whole(arc.radiusY), toX, toY)
      x = toX
      y = toY
    }
    if (!isBegun || !isClosed) return
    this.data += 'z'
    this.#command = 'z'
    this.#x = startX
    this.#y = startY
  }

  #begin(x: number, y: number): void {
    this.#write([
      ['M', [x, y]],
      ['m', [x - this.#x, y - this.#y]],
    ])
    // What follows a move without a command is a line.
    this.#command = this.#command === 'M' ? 'L' : 'l'
    this.#x = x
    this.#y = y
  }

  #lineTo(x: number, y: number): void {
    const [dx, dy] = [x - this.#x, y - this.#y]
    const options: (readonly [string, readonly number[]])[] = [
      ['l', [dx, dy]],
      ['L', [x, y]],
    ]
    if (dy === 0) options.push(['h', [dx]], ['H', [x]])
    if (dx === 0) options.push(['v', [dy]], ['V', [y]])
    this.#write(options)
    this.#x = x
    this.#y = y
  }

  #arcTo(radiusX: number, radiusY: number, x: number, y: number): void {
    const radii = `${joined([radiusX, radiusY])} 0 0 1`
    this.data += `a${radii}${continued(joined([x - this.#x, y - this.#y]))}`
    this.#command = 'a'
    this.#x = x
    this.#y = y
  }

  #write(options: readonly (readonly [command: string, numbers: readonly number[]])[]): void {
    let best: { readonly command: string; readonly text: string } | null = null
    for (const [command, numbers] of options) {
      const text = joined(numbers)
      const step = command === this.#command ? continued(text) : command + text
      if (best === null || step.length < best.text.length) best = { command, text: step }
    }
    if (best === null) return
    this.data += best.text
    this.#command = best.command
  }
}

function whole(value = 0): number {
  return Math.round(value * PARTS)
}

function written(parts: number): string {
  return String(parts / PARTS).replace(/^(-?)0\./, '$1.')
}

/** Numbers in a row: a minus parts them as well as a space. */
function joined(numbers: readonly number[]): string {
  return numbers.map(written).reduce((row, number) => row + continued(number))
}

function continued(text: string): string {
  return text.startsWith('-') ? text : ` ${text}`
}

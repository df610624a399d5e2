import { linePieces } from './line-pieces.ts'
import type { PlacedMark } from './mark-layout.ts'

/** How a path is drawn: an area, a line, a line of dashes. */
export type Look = 'area' | 'line' | 'dashes'

/** Many marks in one path: what there is to draw does not grow with the events. */
export interface MarkPath {
  /** Number of the theme's trip hue; null is no trip's. */
  readonly hue: number | null
  readonly look: Look
  /** As SVG has it. */
  readonly d: string
}

/** Lines are drawn around the middle of their width: half of it keeps them inside of the mark. */
const HALF_LINE = 0.5

/**
 * The paths of marks. A visit is filled in the pieces of its trip's line, a plan is hollow,
 * background is a tick. A day that is inferred shows: the visit is filled only by half, the outline
 * of a plan is dashed. What was on one of several days is a bracket around them; a bar lasts.
 */
export function markPaths(placed: readonly PlacedMark[]): readonly MarkPath[] {
  const paths = new Map<string, { hue: number | null; look: Look; d: string[] }>()
  for (const one of placed) {
    const hue = one.mark.style?.hue ?? null
    for (const [look, d] of drawingsOf(one)) {
      const key = `${hue} ${look}`
      const path = paths.get(key)
      if (path === undefined) paths.set(key, { hue, look, d: [d] })
      else path.d.push(d)
    }
  }
  return [...paths.values()].map((path) => ({ ...path, d: path.d.join('') }))
}

type Drawing = readonly [Look, string]

function drawingsOf(placed: PlacedMark): readonly Drawing[] {
  const { mark, left, top, width, height } = placed
  if (mark.extent === 'within') return bracket(placed)
  if (mark.kind === 'background') {
    const middle = mark.extent === 'day' ? left + width / 2 : left
    const d =
      mark.extent === 'day'
        ? `M${px(middle)} ${px(top)}v${px(height)}`
        : `M${px(left)} ${px(top + height / 2)}h${px(width)}`
    return [[mark.isCertain ? 'line' : 'dashes', d]]
  }
  const outline = rectangle(
    left + HALF_LINE,
    top + HALF_LINE,
    Math.max(0.5, width - 2 * HALF_LINE),
    Math.max(0.5, height - 2 * HALF_LINE),
  )
  if (mark.kind === 'planned') return [[mark.isCertain ? 'line' : 'dashes', outline]]
  if (!mark.isCertain) {
    const half = `M${px(left)} ${px(top)}v${px(height)}h${px(width)}z`
    return [
      ['line', outline],
      ['area', half],
    ]
  }
  const pieces = linePieces(mark.style?.line ?? 'solid', width, height)
  return pieces.map(([start, length]) => ['area', rectangle(left + start, top, length, height)])
}

/** An end at either side, and between them a line: whole for a visit, dashed for all else. */
function bracket({ mark, left, top, width, height }: PlacedMark): readonly Drawing[] {
  const [x1, x2] = [left + HALF_LINE, left + width - HALF_LINE]
  const ends = `M${px(x1)} ${px(top)}v${px(height)}M${px(x2)} ${px(top)}v${px(height)}`
  const between = `M${px(x1)} ${px(top + height / 2)}H${px(x2)}`
  const isWhole = mark.kind === 'visit' && mark.isCertain
  return [
    ['line', ends],
    [isWhole ? 'line' : 'dashes', between],
  ]
}

function rectangle(left: number, top: number, width: number, height: number): string {
  return `M${px(left)} ${px(top)}h${px(width)}v${px(height)}h${px(-width)}z`
}

/** A hundredth of a pixel is finer than any screen. */
function px(value: number): string {
  return String(Math.round(value * 100) / 100)
}

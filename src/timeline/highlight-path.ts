import type { StripContent } from './content.ts'
import { type Mark, marksBetween } from './mark.ts'
import { leftOf, rightOf, type Scale, viewedDays } from './scale.ts'
import { MARKS_HEIGHT } from './strip-size.ts'

/** Around a mark, in pixels. */
const RIM = 1.5

/**
 * The path that emphasises some events, as SVG has it: frames around their marks; in a histogram,
 * which has none, lines at their days. Empty where none of them is in view.
 */
export function highlightPath(
  content: StripContent,
  marks: readonly Mark[],
  highlighted: ReadonlySet<string>,
  scale: Scale,
): string {
  if (highlighted.size === 0) return ''
  if (content.kind === 'marks') {
    return content.placed
      .filter(({ mark }) => highlighted.has(mark.id))
      .map(({ left, top, width, height }) => {
        const [wide, high] = [width + 2 * RIM, height + 2 * RIM]
        return `M${left - RIM} ${top - RIM}h${wide}v${high}h${-wide}z`
      })
      .join('')
  }
  const { first, last } = viewedDays(scale)
  return marksBetween(marks, first, last)
    .filter(({ id }) => highlighted.has(id))
    .map(({ from, to }) => `M${(leftOf(scale, from) + rightOf(scale, to)) / 2} 0v${MARKS_HEIGHT}`)
    .join('')
}

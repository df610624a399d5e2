import type { MeasureText } from '../basemap/name-positions.ts'
import { cutToFit } from './cut-to-fit.ts'

/**
 * A text broken into rows of at most that width in pixels: between words, and within a word, such as
 * an address, that is wider than a row. The last of `most` rows ends with an ellipsis where there is
 * more.
 */
export function wrapText(
  text: string,
  font: string,
  width: number,
  most: number,
  measure: MeasureText,
): readonly string[] {
  const fits = (row: string) => measure(row, font) <= width
  const rows: string[] = []
  let left = text.trim().replace(/\s+/g, ' ')
  while (left !== '') {
    if (rows.length === most - 1) return [...rows, cutToFit(left, font, width, measure)]
    const row = firstRow(left, fits)
    rows.push(row)
    left = left.slice(row.length).trimStart()
  }
  return rows
}

function firstRow(text: string, fits: (row: string) => boolean): string {
  const ends = [...text.matchAll(/ |$/g)].map(({ index }) => index)
  const whole = longest(ends, (end) => fits(text.slice(0, end)))
  if (whole > 0) return text.slice(0, whole)
  const [word = text] = text.split(' ', 1)
  let end = 0
  // By letters as readers count them, and at least one: a row without any would go on for ever.
  for (const { segment, index } of new Intl.Segmenter().segment(word)) {
    if (end > 0 && !fits(word.slice(0, index + segment.length))) break
    end = index + segment.length
  }
  return word.slice(0, end)
}

/** The last of ascending numbers that holds; 0 for none. What holds for a number holds for lesser ones. */
function longest(ends: readonly number[], holds: (end: number) => boolean): number {
  let found = 0
  for (const end of ends) {
    if (!holds(end)) break
    found = end
  }
  return found
}

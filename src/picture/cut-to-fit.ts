import type { MeasureText } from '../basemap/name-positions.ts'

const ELLIPSIS = '…'

/** A text as it is where it fits, else as much of it as fits before an ellipsis. Widths in pixels. */
export function cutToFit(text: string, font: string, width: number, measure: MeasureText): string {
  if (measure(text, font) <= width) return text
  // By letters as readers count them: a cut must not part a letter from its accent.
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  let [fits, tooMany] = [0, letters.length]
  const cutAfter = (count: number) => letters.slice(0, count).join('').trimEnd() + ELLIPSIS
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (measure(cutAfter(middle), font) <= width) fits = middle
    else tooMany = middle
  }
  return cutAfter(fits)
}

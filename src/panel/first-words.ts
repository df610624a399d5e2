/** Enough to find a quotation again by, in UTF-16 code units. */
const ENOUGH = 60

/** How a quotation begins, in whole words, with an ellipsis where it goes on. */
export function firstWords(quotation: string): string {
  const line = quotation.trim().replace(/\s+/gu, ' ')
  if (line.length <= ENOUGH) return line
  const end = line.lastIndexOf(' ', ENOUGH)
  const words = end > 0 ? line.slice(0, end) : [...line].slice(0, ENOUGH).join('')
  return `${words.replace(/[\s,;:–—-]+$/u, '')}…`
}

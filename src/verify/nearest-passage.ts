/**
 * Finds the passage of a text that comes nearest to a quotation that is not in it. For showing the
 * two side by side alone: what is only near never counts as found.
 * @returns the passage as the text has it, or null where nothing is like the quotation
 */
export type FindNearest = (quotation: string) => string | null

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** A run of words that the text and the quotation share, by the index of its first word in each. */
interface Hit {
  readonly inText: number
  readonly inQuotation: number
}

/** Runs of so many words are compared first; shorter ones where no long one is shared. */
const RUN_LENGTHS = [3, 2, 1] as const

/** The part of the quotation's runs that a passage must share, by the length of the runs. */
const LEAST_SHARE = { 3: 0.1, 2: 0.2, 1: 0.6 } as const

/** Words that the passage may have beyond twice the quotation's, where words were left out. */
const MARGIN = 30

/**
 * Reads a text once; every search then takes one pass over its words, however long it is.
 * @returns the search
 */
export function nearestPassages(text: string): FindNearest {
  let words: readonly Word[] | null = null
  return (quotation) => {
    const quoted = wordsOf(quotation)
    words ??= wordsOf(text)
    for (const length of RUN_LENGTHS) {
      const hits = sharedRuns(words, quoted, length)
      const best = densest(hits, 2 * quoted.length + MARGIN)
      const runs = quoted.length - length + 1
      if (best.length > 0 && best.length >= runs * LEAST_SHARE[length]) {
        return passage(text, words, quotation, quoted, best, length)
      }
    }
    return null
  }
}

/** Words without case, accents and invisible characters. Scripts without spaces: each character. */
function wordsOf(text: string): readonly Word[] {
  const pattern =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}\p{Cf}]+/gu
  return Array.from(text.matchAll(pattern), (match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Most words of most articles are plain ASCII, for which the short way is the same and quick. */
function fold(word: string): string {
  if (/^\w+$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
}

function sharedRuns(
  words: readonly Word[],
  quoted: readonly Word[],
  length: number,
): readonly Hit[] {
  const places = new Map<string, number>()
  for (const [index, run] of runsOf(quoted, length)) if (!places.has(run)) places.set(run, index)
  const hits: Hit[] = []
  if (places.size === 0) return hits
  for (const [inText, run] of runsOf(words, length)) {
    const inQuotation = places.get(run)
    if (inQuotation !== undefined) hits.push({ inText, inQuotation })
  }
  return hits
}

function* runsOf(words: readonly Word[], length: number): Generator<readonly [number, string]> {
  for (let index = 0; index + length <= words.length; index += 1) {
    let run = words[index]?.folded ?? ''
    for (let next = 1; next < length; next += 1) run += ` ${words[index + next]?.folded ?? ''}`
    yield [index, run]
  }
}

/**
 * The hits of the stretch of text, at most `width` words long, that shares most runs with the
 * quotation; of equal stretches the shortest. Among them only those in the quotation's order.
 */
function densest(hits: readonly Hit[], width: number): readonly Hit[] {
  const counts = new Map<number, number>()
  let best = { from: 0, to: 0, distinct: 0, length: 0 }
  let from = 0
  for (const [to, hit] of hits.entries()) {
    counts.set(hit.inQuotation, (counts.get(hit.inQuotation) ?? 0) + 1)
    for (let first = hits[from]; first !== undefined; first = hits[from]) {
      const count = counts.get(first.inQuotation) ?? 0
      // The first hit goes where the stretch is too long, or where another stands for it.
      if (hit.inText - first.inText <= width && count <= 1) break
      if (count <= 1) counts.delete(first.inQuotation)
      else counts.set(first.inQuotation, count - 1)
      from += 1
    }
    const length = hit.inText - (hits[from]?.inText ?? 0)
    if (counts.size > best.distinct || (counts.size === best.distinct && length < best.length)) {
      best = { from, to: to + 1, distinct: counts.size, length }
    }
  }
  return longestInOrder(hits.slice(best.from, best.to))
}

/** The longest subsequence whose runs stand in the quotation's order (patience sorting). */
function longestInOrder(hits: readonly Hit[]): readonly Hit[] {
  interface Link {
    readonly hit: Hit
    readonly before: Link | undefined
  }
  const piles: Link[] = []
  for (const hit of hits) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((piles[middle]?.hit.inQuotation ?? 0) < hit.inQuotation) low = middle + 1
      else high = middle
    }
    piles[low] = { hit, before: piles[low - 1] }
  }
  const chain: Hit[] = []
  for (let link = piles.at(-1); link !== undefined; link = link.before) chain.unshift(link.hit)
  return chain
}

/** The text around the hits, from where the quotation would begin to where it would end. */
function passage(
  text: string,
  words: readonly Word[],
  quotation: string,
  quoted: readonly Word[],
  hits: readonly Hit[],
  length: number,
): string {
  const first = hits[0] ?? { inText: 0, inQuotation: 0 }
  const last = hits.at(-1) ?? first
  const wordsAfter = quoted.length - last.inQuotation - length
  const from = words[bestEnd(words, quoted, first.inText - first.inQuotation, first.inText, 1)]
  const lastHit = last.inText + length - 1
  const to = words[bestEnd(words, quoted, lastHit + wordsAfter, lastHit, -1)]
  const before = quoted[0]?.start ?? 0
  const after = quotation.length - (quoted.at(-1)?.end ?? quotation.length)
  return text.slice(
    Math.max(0, (from?.start ?? 0) - before),
    Math.min(text.length, (to?.end ?? 0) + after),
  )
}

/**
 * The word of the text at which the quotation begins (direction 1) or ends (-1): where as many words
 * as the quotation has would put it, unless more of its words stand in a row further away from the
 * hits, as they do when an ellipsis stands for some in between.
 * @param expected by the number of words alone
 * @param hit the outermost word that is known to be shared
 */
function bestEnd(
  words: readonly Word[],
  quoted: readonly Word[],
  expected: number,
  hit: number,
  direction: 1 | -1,
): number {
  const start = Math.min(words.length - 1, Math.max(0, expected))
  let best = { at: start, shared: inARow(words, quoted, start, direction) }
  for (let away = 1; away <= MARGIN; away += 1) {
    const at = start - away * direction
    const shared = inARow(words, quoted, at, direction)
    if (shared > best.shared && (hit - at) * direction >= 0) best = { at, shared }
  }
  return best.at
}

/** How many words in a row are the quotation's, from its beginning on or from its end back. */
function inARow(
  words: readonly Word[],
  quoted: readonly Word[],
  at: number,
  direction: 1 | -1,
): number {
  let count = 0
  while (count < quoted.length) {
    const ours = direction === 1 ? quoted[count] : quoted[quoted.length - 1 - count]
    if (ours?.folded !== words[at + count * direction]?.folded) return count
    count += 1
  }
  return count
}

/** Some of a long list: the entries from one index up to, and without, another one. */
export interface Portion {
  readonly from: number
  readonly to: number
}

/** As many reports as are drawn at once: about 5,000 nodes. */
export const AT_ONCE = 100

/** As many as are drawn before one that a link leads to. */
const BEFORE = 10

/** The beginning of a list, which is what a written page has. */
export const FIRST_PORTION: Portion = { from: 0, to: AT_ONCE }

/** A portion that has an entry: as it is where it does, else another one around that entry. */
export function portionWith(portion: Portion, index: number): Portion {
  if (index >= portion.from && index < portion.to) return portion
  const from = Math.max(0, index - BEFORE)
  return { from, to: from + AT_ONCE }
}

/** What there is of a portion in a list of some length: the end of one that has become shorter. */
export function portionOf({ from, to }: Portion, length: number): Portion {
  const begun = Math.max(0, Math.min(from, length - AT_ONCE))
  return { from: begun, to: Math.min(length, Math.max(to, begun + AT_ONCE)) }
}

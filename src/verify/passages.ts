import type { Excerpt } from '../dataset/model.ts'

/** Where an excerpt's exact text stands in its article, in UTF-16 code units. */
export interface Passage {
  readonly start: number
  readonly end: number
}

/** Where `part` stands in `text`, also where two places overlap; at most `limit` places. */
export function occurrences(
  text: string,
  part: string,
  limit = Number.POSITIVE_INFINITY,
): number[] {
  const places: number[] = []
  for (
    let place = text.indexOf(part);
    place !== -1 && places.length < limit;
    place = text.indexOf(part, place + 1)
  ) {
    places.push(place)
  }
  return places
}

/** So many places of a repeated quotation are compared with what the dataset has around it. */
const COMPARED_PLACES = 1000

/**
 * The passage that an excerpt means: where its prefix and suffix stand around it, else that of its
 * places where they nearly do. Null where the exact text is nowhere.
 */
export function passageOf(text: string, { prefix, exact, suffix }: Excerpt): Passage | null {
  const whole = text.indexOf(prefix + exact + suffix)
  if (whole !== -1) return passageAt(whole + prefix.length, exact)
  let best = { place: -1, likeness: -1 }
  for (const place of occurrences(text, exact, COMPARED_PLACES)) {
    const before = text.slice(Math.max(0, place - prefix.length), place)
    const after = text.slice(place + exact.length, place + exact.length + suffix.length)
    const likeness = commonEnd(before, prefix) + commonBeginning(after, suffix)
    if (likeness > best.likeness) best = { place, likeness }
  }
  return best.place === -1 ? null : passageAt(best.place, exact)
}

function passageAt(start: number, exact: string): Passage {
  return { start, end: start + exact.length }
}

function commonBeginning(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length))
    length += 1
  return length
}

function commonEnd(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  let length = 0
  while (length < shorter && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}

/** How many UTF-16 code units of a text lie in at least one passage. */
export function coveredLength(passages: readonly Passage[]): number {
  let total = 0
  let reached = 0
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return total
}

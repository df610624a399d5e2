import type { Excerpt, Stop } from './model.ts'

/**
 * A stop without the marks that its quotations were checked. A mark is a hash that anybody can compute:
 * in a dataset that did not come with the site it proves nothing. An excerpt that stands at several
 * places of the stop is still one.
 */
export function withoutMarks(stop: Stop): Stop {
  const known = new Map<Excerpt, Excerpt>()
  const unmarked = (excerpt: Excerpt) => {
    const { checked: _checked, ...rest } = excerpt
    const found = known.get(excerpt) ?? rest
    known.set(excerpt, found)
    return found
  }
  return {
    ...stop,
    events: stop.events.map((event) => ({
      ...event,
      excerpts: event.excerpts.map(unmarked),
      disagreements: event.disagreements.map((disagreement) => ({
        ...disagreement,
        excerpts: disagreement.excerpts.map(unmarked),
      })),
    })),
  }
}

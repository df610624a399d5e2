import type { ShownStop } from '../itinerary/shown.ts'

/** More names than this nobody can read on one picture, and placing them takes seconds. */
const MOST_NAMED = 60

/**
 * The stops that a picture names, in their order: all, or of very many the selected one and those
 * that most is reported of.
 * @param selected id of a stop, or null
 */
export function namedStops(
  stops: readonly ShownStop[],
  selected: string | null,
): readonly ShownStop[] {
  if (stops.length <= MOST_NAMED) return stops
  const weight = ({ stop, reports }: ShownStop) =>
    stop.id === selected ? Number.POSITIVE_INFINITY : reports.length
  const chosen = new Set([...stops].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_NAMED))
  return stops.filter((shown) => chosen.has(shown))
}

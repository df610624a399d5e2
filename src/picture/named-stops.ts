import type { ShownStop } from '../itinerary/shown.ts'
import { FEW_STOPS } from './few.ts'

/**
 * The stops that a picture names, in their order: all, or of very many the selected one and those
 * that most is reported of.
 * @param selected id of a stop, or null
 */
export function namedStops(
  stops: readonly ShownStop[],
  selected: string | null,
): readonly ShownStop[] {
  if (stops.length <= FEW_STOPS) return stops
  const weight = ({ stop, reports }: ShownStop) =>
    stop.id === selected ? Number.POSITIVE_INFINITY : reports.length
  const chosen = new Set([...stops].sort((a, b) => weight(b) - weight(a)).slice(0, FEW_STOPS))
  return stops.filter((shown) => chosen.has(shown))
}

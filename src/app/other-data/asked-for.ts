import type { Stop } from '../../dataset/model.ts'
import type { View } from '../../view/view.ts'

/** Whether the stop or the excerpt that a view asks for is among some stops. */
export function hasAskedFor(stops: readonly Stop[], { stop: id, excerpt: quote }: View): boolean {
  return stops.some(
    (stop) =>
      (id !== null && (stop.id === id || stop.aliases.includes(id))) ||
      (quote !== null &&
        stop.events.some(({ excerpts }) => excerpts.some(({ id }) => id === quote))),
  )
}

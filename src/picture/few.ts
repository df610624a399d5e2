import type { Stop } from '../dataset/model.ts'

/**
 * As many stops in a view are shown one by one, and named. More cards nobody reads, and placing them takes
 * longer than a reader waits.
 */
export const FEW_STOPS = 48

/** More legs at once are a net in which none can be followed, and a second's work to draw. */
export const MOST_LEGS = 250

/**
 * Whether all of a dataset's stops can be shown at once, whatever the view. A leg needs an event to lead to.
 */
export function isShownWhole(stops: readonly Stop[]): boolean {
  const events = stops.reduce((sum, stop) => sum + stop.events.length, 0)
  return stops.length <= FEW_STOPS && events <= MOST_LEGS
}

import type { Stop } from '../../dataset/model.ts'
import { isShownWhole } from '../../picture/few.ts'
import { isLong } from '../is-long.ts'
import { longItineraryLater } from '../long-itinerary-later.ts'
import { crowdsLater } from '../map-later.ts'
import { sourceLater } from '../SourcePane.tsx'

/**
 * Loads what a dataset is drawn with while it is still read, each part as soon as the stops that have
 * come need it. What fails is asked for again by who draws with it.
 * @returns told of all stops that have come, each time that more have
 */
export function codeAhead(): (stops: readonly Stop[]) => void {
  let left = [
    { isNeeded: () => true, load: sourceLater.load },
    {
      isNeeded: (stops: readonly Stop[]) => !isShownWhole(stops),
      load: crowdsLater.load,
    },
    {
      isNeeded: (stops: readonly Stop[]) =>
        isLong(stops.map(({ events }) => ({ reports: events }))),
      load: longItineraryLater.load,
    },
  ]
  return (stops) => {
    const now = left.filter(({ isNeeded }) => isNeeded(stops))
    left = left.filter((part) => !now.includes(part))
    for (const { load } of now) load().catch(() => undefined)
  }
}

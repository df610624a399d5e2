import { withText } from '../text/text.ts'
import { later } from './later.tsx'

/** An itinerary that is drawn in part, with the library that it takes. */
export const longItineraryLater = later(
  async () => (await withText(['long'], import('../panel/LongItinerary.tsx'))).LongItinerary,
)

/**
 * The ids of the journey that tests tell: a botanist's, along an invented coast. Named once here,
 * so that a test that means the same thing says the same word.
 */
export const IDS = {
  article: 'harbour-post',
  otherArticle: 'valley-courier',
  record: 'harbour-register-1',
  trip: 'first-trip',
  laterTrip: 'second-trip',
  /** Visited; everything optional is filled in. */
  stop: 'alder-bay',
  /** Only announced. */
  plannedStop: 'brink',
  /** Something happened there without the traveller. */
  backgroundStop: 'corran',
  formerStop: 'alder-harbour',
} as const

import type { DayRange } from '../calendar/range.ts'
import type { Narrowing } from '../itinerary/narrowing.ts'

/** A choice that a link offers. What it does not name stays as it is on screen. */
export interface Destination {
  /** Id of a stop; null leads to the itinerary. */
  readonly stop: string | null
  readonly excerpt?: string | null
  readonly range?: DayRange
  readonly narrowing?: Narrowing
  /** What to search for; '' ends the search. */
  readonly query?: string
  /** Id of a section of the page about method and sources, '' for its top. */
  readonly about?: string
}

/** How links find their addresses and are followed. */
export interface Navigation {
  /** The address of a destination, with everything else on screen kept. */
  readonly addressOf: (destination: Destination) => string
  /**
   * The address to hand on, of a page of its own: the same as `addressOf` but where the page is shown
   * inside another one, or is a copy of a site that others can open.
   */
  readonly sharedAddressOf: (destination: Destination) => string
  /**
   * The address of the view on screen in a language, a BCP 47 tag that the program speaks. It is a page
   * of its own, which a browser loads: a language is chosen once for a page.
   */
  readonly addressIn: (language: string) => string
  readonly go: (destination: Destination) => void
}

import type { DayRange } from '../calendar/range.ts'

/** A choice the reader can follow from a panel. */
export interface Destination {
  readonly stop: string | null
  readonly excerpt?: string | null
  readonly range?: DayRange
}

/** How a panel's links find their addresses and are followed. */
export interface Navigation {
  /** The address of a destination, with everything else on screen kept. */
  readonly addressOf: (destination: Destination) => string
  readonly go: (destination: Destination) => void
}

import type { DayRange } from '../calendar/range.ts'
import type { Narrowing } from '../itinerary/narrowing.ts'

/** A parameter of an address that the program does not know, kept as it came. */
export type UnknownParameter = readonly [name: string, value: string]

/** What the reader chose, and nothing that follows from it. Every field stands in the address. */
export interface View {
  /** Id of the selected stop; null shows the itinerary. */
  readonly stop: string | null
  /** Id of the marked excerpt, one of the selected stop's; null marks none. */
  readonly excerpt: string | null
  /** The days that everything on screen is filtered by. */
  readonly range: DayRange
  /** The article and the kind of report that everything on screen is narrowed to. */
  readonly narrowing: Narrowing
  /** What the itinerary is searched for, as it was typed; '' shows the itinerary itself. */
  readonly query: string
  /**
   * Id of the section that the page about method and sources is opened at, '' for its top; null
   * shows the map. The page has no excerpts, so that none is marked then.
   */
  readonly about: string | null
  /** Address of another dataset as the reader gave it; null shows the built-in one. */
  readonly data: string | null
  /** Language of the interface as a BCP 47 tag; null is the one that pages without a prefix have. */
  readonly language: string | null
  /** Whether the page is shown inside another one, without its chrome. */
  readonly embed: boolean
  /** Parameters of other people's making (a newsletter's tracking, a test's switch), kept in order. */
  readonly unknown: readonly UnknownParameter[]
}

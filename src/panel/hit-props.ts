import type { Pointed } from '../itinerary/highlight.ts'
import type { Navigation } from '../view/navigation.ts'

/** What everything that was found is drawn with. */
export interface HitProps {
  /** Folded words that were found in it. */
  readonly terms: ReadonlySet<string>
  /** The dataset's language. */
  readonly language: string
  /** Whether days are told with their years. */
  readonly withYear: boolean
  readonly navigation: Navigation
  readonly onPoint: (pointed: Pointed | null) => void
}

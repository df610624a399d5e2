import type { Navigation } from '../view/navigation.ts'

/** What everything that was found is drawn with. */
export interface HitProps {
  /** Folded words that were found in it. */
  readonly terms: ReadonlySet<string>
  /** The dataset's language. */
  readonly language: string
  readonly navigation: Navigation
}

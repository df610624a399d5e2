import type { LiHTMLAttributes, Ref } from 'react'
import type { FoundWords } from '../itinerary/found-words.ts'
import type { Pointed } from '../itinerary/highlight.ts'
import type { Navigation } from '../view/navigation.ts'

/** What a list that is drawn in part knows a row by. */
export interface HitRowProps extends LiHTMLAttributes<HTMLLIElement> {
  readonly ref: Ref<HTMLLIElement>
  readonly 'data-index': number
}

/** What everything that was found is drawn with. */
export interface HitProps {
  /** The words that were found. */
  readonly terms: FoundWords
  /** The dataset's language. */
  readonly language: string
  /** Whether days are told with their years. */
  readonly withYear: boolean
  readonly navigation: Navigation
  readonly onPoint: (pointed: Pointed | null) => void
  /** Whether the hit above it says the same. */
  readonly isAlike: boolean
  /** What its row has where the list is drawn in part. */
  readonly row?: HitRowProps
}

import { memo } from 'react'
import { usePointing } from '../ui/use-pointing.ts'
import {
  EntryWords,
  entryClass,
  type ItineraryEntryProps,
  pointsAtEntry,
} from './ItineraryEntry.tsx'
import { spaceBefore } from './use-long-list.ts'

interface LongEntryProps extends ItineraryEntryProps {
  /** Its place among all rows. */
  readonly index: number
  /** Its place among the stays of its trip, from 1, and how many these are. */
  readonly place: number
  readonly amount: number
  /** Room kept free before it, in pixels. */
  readonly gap: number
  /** Whether it had the focus last. */
  readonly isHeld: boolean
  readonly measure: (element: HTMLElement | null) => void
}

/** A stop of a trip in an itinerary that is drawn in part: it says which of how many it is. */
export const LongEntry = memo(function LongEntry(props: LongEntryProps) {
  const { index, place, amount, gap, isHeld, measure, isHighlighted, onPoint, ...entry } = props
  const pointing = usePointing(pointsAtEntry(entry.entry, onPoint))
  const className = entryClass(isHighlighted)
  return (
    <li
      ref={measure}
      data-index={index}
      className={isHeld ? `${className} row-held` : className}
      style={spaceBefore(gap)}
      aria-posinset={place}
      aria-setsize={amount}
      {...pointing}
    >
      <EntryWords {...entry} />
    </li>
  )
})

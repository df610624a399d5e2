import { searchText as text } from '../text/parts.ts'

interface SearchLimitsProps {
  /** How much more would be found if nothing were left out. */
  readonly leftOut: number
  /** Takes every day and report again. */
  readonly onEverything: () => void
}

/** Says that the days or what was chosen limit the search, and offers to search everything. */
export function SearchLimits({ leftOut, onEverything }: SearchLimitsProps) {
  return (
    <p className="search-limits">
      {text.search.limited}{' '}
      {leftOut > 0 && <span>{text.search.leftOut({ amount: leftOut })} </span>}
      <button type="button" className="quiet-button" onClick={onEverything}>
        {text.itinerary.showAll}
      </button>
    </p>
  )
}

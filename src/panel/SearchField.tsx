import { useEffect, useState } from 'react'
import { text } from '../text/text.ts'

interface SearchFieldProps {
  /** What is searched for, as the address has it. */
  readonly query: string
  /** Called with each letter. */
  readonly onType: (typed: string) => void
  /** Called once what was typed has come to rest. */
  readonly onSettle: (typed: string) => void
  /** Called when the reader is about to search. */
  readonly onApproach: () => void
  /** Leads into what was found. */
  readonly onDown: () => void
}

/** How long after the last letter a query counts as entered, in milliseconds: a pause in typing. */
const RESTS_AFTER = 900

/** Where the itinerary is searched from. Back and Forward put other words into it. */
export function SearchField(props: SearchFieldProps) {
  const { query, onType, onSettle, onApproach, onDown } = props
  const [typed, setTyped] = useState(query)
  const [settled, setSettled] = useState(query)
  // Adjusted while rendering, as React advises for state that follows a prop.
  if (query !== settled) {
    setSettled(query)
    if (query !== typed.trim()) setTyped(query)
  }
  useEffect(
    function settleAtRest() {
      if (typed.trim() === query) return
      const timer = setTimeout(() => onSettle(typed), RESTS_AFTER)
      return () => clearTimeout(timer)
    },
    [typed, query, onSettle],
  )
  return (
    <search className="search">
      <input
        type="search"
        aria-label={text.search.label}
        placeholder={text.search.hint}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onFocus={onApproach}
        onChange={(event) => {
          setTyped(event.target.value)
          onType(event.target.value)
        }}
        onBlur={() => onSettle(typed)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') onSettle(typed)
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          onDown()
        }}
      />
    </search>
  )
}

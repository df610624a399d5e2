import { type RefObject, useEffect, useState } from 'react'
import { text } from '../text/text.ts'

interface SearchFieldProps {
  readonly element: RefObject<HTMLInputElement | null>
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
  /** Leads out of the search. */
  readonly onLeave: () => void
}

/** How long after the last letter a query counts as entered, in milliseconds: a pause in typing. */
const RESTS_AFTER = 900

const KEYS: readonly string[] = ['Enter', 'ArrowDown', 'Escape']

/** Where the itinerary is searched from. Back and Forward put other words into it. */
export function SearchField(props: SearchFieldProps) {
  const { element, query, onType, onSettle, onApproach, onDown, onLeave } = props
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
  const type = (words: string) => {
    setTyped(words)
    onType(words)
  }
  const answer = (key: string) => {
    if (key === 'Enter') onSettle(typed)
    else if (key === 'ArrowDown') onDown()
    else if (typed === '') onLeave()
    else {
      type('')
      onSettle('')
    }
  }
  return (
    <search className="search" aria-label={text.search.label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10.5 10.5L14 14M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9" />
      </svg>
      <input
        ref={element}
        type="search"
        aria-label={text.search.label}
        placeholder={text.search.hint}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onFocus={onApproach}
        onChange={(event) => type(event.target.value)}
        onBlur={() => onSettle(typed)}
        onKeyDown={(event) => {
          // While letters are put together the keys choose among them.
          if (event.nativeEvent.isComposing || !KEYS.includes(event.key)) return
          event.preventDefault()
          answer(event.key)
        }}
      />
    </search>
  )
}

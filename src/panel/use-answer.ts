import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Search } from '../itinerary/search.ts'
import { readQuery } from '../itinerary/search-query.ts'
import type { Matches, Question } from '../itinerary/text-index.ts'

/** What matches what was asked. */
export interface Answer {
  readonly search: Search
  readonly question: Question
  readonly matches: Matches
  /** Whether something else is asked by now, to which there is no answer yet. */
  readonly isLate: boolean
}

/**
 * The answer to what was typed. While that is searched for, the answer that was on screen before it, and
 * null where there was none. An answer that comes when something else is asked is passed over.
 * @param search null while it is prepared
 * @param wantsSimilar see `Question`
 */
export function useAnswer(
  search: Search | null,
  typed: string,
  wantsSimilar: boolean,
): Answer | null {
  const question = useMemo(() => ({ ...readQuery(typed), wantsSimilar }), [typed, wantsSimilar])
  const now = useMemo(() => {
    const matches = search?.searcher.answerNow(question) ?? null
    return search === null || matches === null ? null : { search, question, matches }
  }, [search, question])
  const [last, setLast] = useState<Omit<Answer, 'isLate'> | null>(null)
  useEffect(
    function ask() {
      if (search === null || now !== null) return
      return search.searcher.ask(question, (matches) =>
        // In pieces, between which the page answers.
        startTransition(() => setLast({ search, question, matches })),
      )
    },
    [search, question, now],
  )
  if (now !== null) return { ...now, isLate: false }
  if (last === null || last.search !== search) return null
  return { ...last, isLate: last.question !== question }
}

import { useMemo } from 'react'
import type { FoundWords } from '../itinerary/found-words.ts'
import { markedWords } from '../itinerary/marked-words.ts'

interface MarkedTextProps {
  readonly children: string
  /** The words that were found. */
  readonly terms: FoundWords
}

/** A text with the words marked by which it was found. */
export function MarkedText({ children, terms }: MarkedTextProps) {
  const pieces = useMemo(() => markedWords(children, terms), [children, terms])
  return pieces.map(({ text, isMarked, start }) =>
    isMarked ? <mark key={start}>{text}</mark> : text,
  )
}

import { useMemo } from 'react'
import { markedWords } from '../itinerary/marked-words.ts'

interface MarkedTextProps {
  readonly children: string
  /** Folded words that were found in it. */
  readonly terms: ReadonlySet<string>
}

/** A text with the words marked by which it was found. */
export function MarkedText({ children, terms }: MarkedTextProps) {
  const pieces = useMemo(() => markedWords(children, terms), [children, terms])
  return pieces.map(({ text, isMarked, start }) =>
    isMarked ? <mark key={start}>{text}</mark> : text,
  )
}

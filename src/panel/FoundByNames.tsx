import type { FoundWords } from '../itinerary/found-words.ts'
import { markedWords } from '../itinerary/marked-words.ts'
import { MarkedText } from './MarkedText.tsx'

interface FoundByNamesProps {
  /** What is shown already. */
  readonly shown: string
  /** What the same thing is called, by language tag. */
  readonly names: Readonly<Record<string, string>>
  /** The words that were found. */
  readonly terms: FoundWords
}

/** The other names of something by which it was found, each once. */
export function FoundByNames({ shown, names, terms }: FoundByNamesProps) {
  const others = new Map(
    Object.entries(names)
      .filter(([, name]) => name !== shown && markedWords(name, terms).some((one) => one.isMarked))
      .map(([tag, name]) => [name, tag]),
  )
  return [...others].map(([name, tag]) => (
    <bdi key={name} lang={tag} className="hit-note">
      <MarkedText terms={terms}>{name}</MarkedText>
    </bdi>
  ))
}

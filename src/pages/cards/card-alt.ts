import type { CardContent } from './card-content.ts'
import type { CardLayout } from './card-layout.ts'

/** The longest text that X takes for a picture, in characters. */
const LONGEST = 420

/**
 * What a card shows, for who cannot see it: the map, then what stands on the card, in its order.
 * @param map what its map shows, as a sentence
 */
export function cardAlt(
  map: string,
  { heading }: CardContent,
  { choice: { facts, details, passage }, lines }: CardLayout,
): string {
  const written = lines.filter(({ ink }) => ink === 'passage').map((line) => line.text)
  const words = written.join(' ')
  const sentences = [
    map,
    ...[heading, ...(facts === null ? [] : [facts]), ...details].filter((part) => part !== ''),
    ...(words === '' ? [] : [words]),
    ...(passage?.kind === 'quotation' ? [passage.source] : []),
  ]
  const letters = [...sentences.map(asSentence).join(' ')]
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST - 1).join('')}…`
}

/** Ended with a full stop where it has no end of its own, before the marks that close it. */
function asSentence(words: string): string {
  return /[.!?…؟]["”’»)\]]*$/u.test(words) ? words : `${words}.`
}

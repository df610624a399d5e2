import type { Basis, StopEvent } from '../dataset/model.ts'
import type { ArticleText } from './article-text.ts'
import { checkWords } from './check-words.ts'
import type { Outcome } from './finding.ts'

/** The claims of an event that rest on an article's words, by their key in the file. */
export const BASIS_KEYS = ['dateBasis', 'placeBasis', 'orderBasis'] as const

/** The bases that an event has. */
export function basesOf(
  event: StopEvent,
): readonly { readonly key: (typeof BASIS_KEYS)[number]; readonly basis: Basis }[] {
  return BASIS_KEYS.flatMap((key) => {
    const basis = event[key]
    return basis === undefined ? [] : [{ key, basis }]
  })
}

/** Whether the words that an event's day, place and order rest on stand so in their articles. */
export function checkBases(
  event: StopEvent,
  place: string,
  texts: ReadonlyMap<string, ArticleText>,
): readonly Outcome[] {
  return basesOf(event).flatMap(({ key, basis }) => {
    const text = texts.get(basis.article)
    return text === undefined ? [] : [checkWords(basis.words, `${place}.${key}.words`, text)]
  })
}

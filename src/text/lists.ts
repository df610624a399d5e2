import { directionOf, text } from './text.ts'

const formats = new Map<string, Intl.ListFormat>()

/** "A, B, and C", in the language that is spoken. */
export function listed(parts: readonly string[]): string {
  let format = formats.get(text.language)
  if (format === undefined) {
    format = new Intl.ListFormat(text.language, { type: 'conjunction' })
    formats.set(text.language, format)
  }
  return inOrder(format.formatToParts(parts))
}

/** "A, B, C": a row, of which no end is said. */
export function inRow(parts: readonly string[]): string {
  return separated(parts, text.list.comma)
}

/** "A; B; C": a row of what may have commas of its own. */
export function apart(parts: readonly string[]): string {
  return separated(parts, text.list.semicolon)
}

/** The sentence with a capital at its beginning, where the language has any. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

interface ListPart {
  readonly type: 'element' | 'literal'
  readonly value: string
}

function separated(parts: readonly string[], separator: string): string {
  return inOrder(
    parts.flatMap((value, index): readonly ListPart[] => {
      const element = { type: 'element', value } as const
      return index === 0 ? [element] : [{ type: 'literal', value: separator }, element]
    }),
  )
}

/**
 * A list whose members follow each other from right to left where the language does, even if all of
 * them are names in Latin letters, which else would lead the other way (RIGHT-TO-LEFT ISOLATE, FIRST
 * STRONG ISOLATE; Unicode Standard Annex 9).
 */
function inOrder(parts: readonly ListPart[]): string {
  const isBackwards = directionOf(text.language) === 'rtl'
  const written = parts.map(({ type, value }) =>
    isBackwards && type === 'element' ? `\u2068${value}\u2069` : value,
  )
  return isBackwards ? `\u2067${written.join('')}\u2069` : written.join('')
}

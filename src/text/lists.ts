import { text } from './text.ts'

const formats = new Map<string, Intl.ListFormat>()

/** "A, B, and C", in the language that is spoken. */
export function listed(parts: readonly string[]): string {
  let format = formats.get(text.language)
  if (format === undefined) {
    format = new Intl.ListFormat(text.language, { type: 'conjunction' })
    formats.set(text.language, format)
  }
  return format.format(parts)
}

/** "A, B, C": a row, of which no end is said. */
export function inRow(parts: readonly string[]): string {
  return parts.join(text.list.comma)
}

/** "A; B; C": a row of what may have commas of its own. */
export function apart(parts: readonly string[]): string {
  return parts.join(text.list.semicolon)
}

/** The sentence with a capital at its beginning, where the language has any. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

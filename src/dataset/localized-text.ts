/** A text of our own: one string, or one string for each BCP 47 language tag. */
export type LocalizedText = string | Readonly<Record<string, string>>

/**
 * The text in the language asked for, whatever the letter case of its tag. Falls back to ever less
 * specific tags (`zh-Hant-TW` to `zh-Hant` to `zh`; RFC 4647, section 3.4), then to the dataset's
 * language in the same way, then to whatever there is: a reader prefers a foreign text to none.
 */
export function textIn(text: LocalizedText, language: string, fallback: string): string {
  return localized(text, language, fallback).text
}

/** A text and the language that it is in, a BCP 47 tag. */
export interface Localized {
  readonly text: string
  readonly language: string
}

/** The same choice as `textIn`, with the language that the text turns out to be in. */
export function localized(text: LocalizedText, language: string, fallback: string): Localized {
  if (typeof text === 'string') return { text, language: fallback }
  const [tag, found] =
    entryFor(text, language) ?? entryFor(text, fallback) ?? Object.entries(text)[0] ?? []
  return { text: found ?? '', language: tag ?? fallback }
}

/** What of texts by language tag is in a language, found as `textIn` finds it; null for none. */
export function lookUp(texts: Readonly<Record<string, string>>, language: string): string | null {
  return entryFor(texts, language)?.[1] ?? null
}

function entryFor(
  texts: Readonly<Record<string, string>>,
  language: string,
): readonly [tag: string, text: string] | undefined {
  const subtags = language.toLowerCase().split('-')
  for (let count = subtags.length; count > 0; count -= 1) {
    const range = subtags.slice(0, count).join('-')
    const found = Object.entries(texts).find(([tag]) => tag.toLowerCase() === range)
    if (found !== undefined) return found
  }
  return undefined
}

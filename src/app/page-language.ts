import { nearestLanguage } from '../address/language-tag.ts'
import { directionOf, LANGUAGES, speak, text } from '../text/text.ts'

/** The language that the program speaks for what an address or a page asks for; null where it has none. */
export function spokenLanguage(asked: string | null): string | null {
  const spoken = LANGUAGES.map(({ tag }) => tag)
  return asked === null ? null : nearestLanguage(asked, spoken)
}

/**
 * Speaks a language from here on, and tells the browser so: for its voice, its hyphens, its fonts and
 * the direction of the page.
 * @returns whether the words were there
 */
export async function speakOn(page: Document, language: string): Promise<boolean> {
  const isSpoken = await speak(language).then(
    () => true,
    () => false,
  )
  if (isSpoken) {
    page.documentElement.lang = text.language
    page.documentElement.dir = directionOf(text.language)
  }
  return isSpoken
}

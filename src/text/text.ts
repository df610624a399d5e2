import { english } from './english.ts'

/** A language that the program speaks. */
export interface Language {
  readonly tag: string
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
}

export const LANGUAGES: readonly Language[] = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
  { tag: 'he', name: 'עברית', direction: 'rtl' },
]

export const text = { ...english, languages: { name: 'Languages' }, language: 'en' as string }

export async function speak(language: string): Promise<void> {
  text.language = language
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return LANGUAGES.find(({ tag }) => tag === language)?.direction ?? 'ltr'
}

import { isRecord, type Reading, readAs, unreadable } from './reading.ts'

/** Names in other languages: by the id of a place or an area, then by language tag. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Reads parsed JSON as the file of names in other languages. */
export function readTranslations(json: unknown, file: string): Reading<Translations> {
  if (!isRecord(json)) return unreadable(file, 'is no JSON object')
  for (const [id, names] of Object.entries(json)) {
    if (!isRecord(names) || !Object.values(names).every((name) => typeof name === 'string')) {
      return unreadable(file, `has names of "${id}" that are no texts`)
    }
  }
  // Every member was checked in the loop.
  return readAs(json as Translations)
}

/**
 * The name of a label in a language, by the primary subtag (`ar` for `ar-JO`, RFC 4647 lookup);
 * the label's own name where no translation is known.
 */
export function nameIn(
  label: { readonly id: string; readonly name: string },
  language: string,
  translations: Translations | null,
): string {
  const primary = language.toLowerCase().split('-')[0] ?? language
  return translations?.[label.id]?.[primary] ?? label.name
}

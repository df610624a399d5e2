import { type CompiledPart, compiledPart } from './compile-messages.ts'
import { type Language, languageFile, languageFiles, languageOf } from './language-file.ts'

/*
 * The catalogue where nobody waits for a network: while pages are written, on the command line and in
 * tests. In what a browser loads, vite-messages.ts puts another module in this one's place, with the
 * same exports.
 */

export const languages: readonly Language[] = languageFiles().map(languageOf)

const compiled = new Map<string, readonly CompiledPart[]>()

/** Every part of a language; null where parts come one by one. */
export function wholeCatalogue(language: string): readonly CompiledPart[] | null {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const file = languageFile(language)
  const parts = Object.values(file.parts).map((part) => compiledPart(file, part))
  compiled.set(language, parts)
  return parts
}

/** One part of a language. */
export async function fetchPart(_language: string, _part: string): Promise<CompiledPart> {
  throw new Error('The whole catalogue is here: no part of it is fetched.')
}

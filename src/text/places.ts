const displayNames = new Map<string, Intl.DisplayNames>()

/** A country's name in a language, from its ISO 3166-1 code; the code itself where none is known. */
export function countryName(code: string, language: string): string {
  let names = displayNames.get(language)
  if (names === undefined) {
    names = new Intl.DisplayNames([language], { type: 'region' })
    displayNames.set(language, names)
  }
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** A language's name in another language, from its tag: "Arabic". The tag where none is known. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

const TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i

/**
 * A BCP 47 language tag in the letter case that RFC 5646, section 2.1.1 recommends (`zh-Hant`,
 * `pt-BR`), so that one language has one address. Null when the text does not look like a tag.
 * Not `Intl.getCanonicalLocales`: it replaces tags by the browser's edition of CLDR, and the same
 * link would then be rewritten differently in different browsers.
 */
export function languageTag(text: string): string | null {
  if (!TAG.test(text)) return null
  let afterSingleton = false
  const subtags = text.toLowerCase().split('-')
  const cased = subtags.map((subtag, index) => {
    if (subtag.length === 1) afterSingleton = true
    return index === 0 || afterSingleton ? subtag : casedSubtag(subtag)
  })
  return cased.join('-')
}

function casedSubtag(subtag: string): string {
  if (subtag.length === 2) return subtag.toUpperCase()
  return subtag.length === 4 ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag
}

/** Whether two tags name the same language, whatever their letter case. */
export function sameLanguage(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/**
 * The language asked for, or else the nearest that has fewer subtags (RFC 4647, section 3.4), as it is
 * written in `available`; null for none.
 */
export function nearestLanguage(asked: string, available: readonly string[]): string | null {
  const subtags = asked.split('-')
  for (let count = subtags.length; count > 0; count -= 1) {
    const range = subtags.slice(0, count).join('-')
    const found = available.find((language) => sameLanguage(language, range))
    if (found !== undefined) return found
  }
  return null
}

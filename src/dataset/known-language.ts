/**
 * A language tag that Intl takes: the one given, or English where the dataset's makers wrote
 * something that is no BCP 47 tag. Intl throws on such a tag, and a wrong language must not keep
 * the rest from being checked.
 */
export function knownLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** The language of a tag without script, region and variants: `de` for `de-AT`. */
export function baseLanguage(tag: string): string {
  return knownLanguage(tag).split('-')[0] ?? 'en'
}

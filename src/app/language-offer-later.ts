import { later } from './later.tsx'

/** The offer of another language: most readers have come to the page in theirs. */
export const languageOfferLater = later(
  async () => (await import('./LanguageOffer.tsx')).LanguageOffer,
)

interface OfferText {
  readonly read: string
  readonly decline: string
}

const OFFERS: Readonly<Record<string, OfferText>> = {
  en: { read: 'Read this page in English', decline: 'Dismiss' },
  ar: { read: 'اقرأ هذه الصفحة بالعربية', decline: 'إغلاق' },
  he: { read: 'לקריאת הדף בעברית', decline: 'סגירה' },
}

/** What is said to a reader in a language that the page is not in. */
export function offerIn(language: string): OfferText | undefined {
  return OFFERS[language]
}

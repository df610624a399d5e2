/** Letters that are typed alike and that Unicode does not take apart. */
const ALIKE: Readonly<Record<string, string>> = {
  // Latin letters with a stroke, and two in one.
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  // Arabic: alif maqsura and teh marbuta, which many type as the letters that they look like, and the
  // forms of alif, kaf and yeh that other keyboards of the script have.
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ک: 'ك',
  ی: 'ي',
  // Hebrew: the forms at the end of a word, which a prefix is not typed with.
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
}

/**
 * Marks above and below letters (accents, hamza, vowel points), the stroke that draws Arabic words out,
 * apostrophes of all kinds, and characters that only guide the direction of the text.
 */
const PASSED_OVER = /[\p{M}\u0640'’‘ʼʿʾ״׳"\p{Cf}]/gu

/**
 * A word as it is compared with others: without regard to case, diacritics, Arabic vowel and hamza
 * signs, Hebrew points and final forms, compatibility forms of letters (Unicode Standard Annex 15,
 * NFKD) and apostrophes. Whoever types "amman" or "الاردن" finds "ʿAmmān" and "الأُردنّ".
 */
export function fold(word: string): string {
  const letters = word.normalize('NFKD').replace(PASSED_OVER, '')
  // There and back: ß becomes ss, and both forms of sigma become one.
  const lower = letters.toUpperCase().toLowerCase()
  return [...lower].map((letter) => ALIKE[letter] ?? letter).join('')
}

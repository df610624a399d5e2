/** Names of the Unicode Character Database for characters that are easily taken for others. */
const NAMES: Readonly<Record<string, string>> = {
  '\t': 'CHARACTER TABULATION',
  '\n': 'LINE FEED',
  '\r': 'CARRIAGE RETURN',
  ' ': 'SPACE',
  '"': 'QUOTATION MARK',
  "'": 'APOSTROPHE',
  ',': 'COMMA',
  '-': 'HYPHEN-MINUS',
  '.': 'FULL STOP',
  '`': 'GRAVE ACCENT',
  '\u00a0': 'NO-BREAK SPACE',
  '\u00ab': 'LEFT-POINTING DOUBLE ANGLE QUOTATION MARK',
  '\u00ad': 'SOFT HYPHEN',
  '\u00b4': 'ACUTE ACCENT',
  '\u00bb': 'RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK',
  '\u0300': 'COMBINING GRAVE ACCENT',
  '\u0301': 'COMBINING ACUTE ACCENT',
  '\u0302': 'COMBINING CIRCUMFLEX ACCENT',
  '\u0303': 'COMBINING TILDE',
  '\u0308': 'COMBINING DIAERESIS',
  '\u030a': 'COMBINING RING ABOVE',
  '\u030c': 'COMBINING CARON',
  '\u0327': 'COMBINING CEDILLA',
  '\u05f3': 'HEBREW PUNCTUATION GERESH',
  '\u05f4': 'HEBREW PUNCTUATION GERSHAYIM',
  '\u061c': 'ARABIC LETTER MARK',
  '\u0640': 'ARABIC TATWEEL',
  '\u2002': 'EN SPACE',
  '\u2003': 'EM SPACE',
  '\u2009': 'THIN SPACE',
  '\u200a': 'HAIR SPACE',
  '\u200b': 'ZERO WIDTH SPACE',
  '\u200c': 'ZERO WIDTH NON-JOINER',
  '\u200d': 'ZERO WIDTH JOINER',
  '\u200e': 'LEFT-TO-RIGHT MARK',
  '\u200f': 'RIGHT-TO-LEFT MARK',
  '\u2010': 'HYPHEN',
  '\u2011': 'NON-BREAKING HYPHEN',
  '\u2013': 'EN DASH',
  '\u2014': 'EM DASH',
  '\u2018': 'LEFT SINGLE QUOTATION MARK',
  '\u2019': 'RIGHT SINGLE QUOTATION MARK',
  '\u201a': 'SINGLE LOW-9 QUOTATION MARK',
  '\u201c': 'LEFT DOUBLE QUOTATION MARK',
  '\u201d': 'RIGHT DOUBLE QUOTATION MARK',
  '\u201e': 'DOUBLE LOW-9 QUOTATION MARK',
  '\u2026': 'HORIZONTAL ELLIPSIS',
  '\u2028': 'LINE SEPARATOR',
  '\u2029': 'PARAGRAPH SEPARATOR',
  '\u202a': 'LEFT-TO-RIGHT EMBEDDING',
  '\u202b': 'RIGHT-TO-LEFT EMBEDDING',
  '\u202c': 'POP DIRECTIONAL FORMATTING',
  '\u202d': 'LEFT-TO-RIGHT OVERRIDE',
  '\u202e': 'RIGHT-TO-LEFT OVERRIDE',
  '\u202f': 'NARROW NO-BREAK SPACE',
  '\u2060': 'WORD JOINER',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE',
  '\u2067': 'RIGHT-TO-LEFT ISOLATE',
  '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE',
  '\ufeff': 'ZERO WIDTH NO-BREAK SPACE',
  '\ufffd': 'REPLACEMENT CHARACTER',
}

/** `U+00A0` for a character: at least four hexadecimal digits, as Unicode writes it. */
function codePoint(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `U+${hexadecimal.padStart(4, '0')}`
}

/**
 * The characters of a short text by code point, and by name where they are easily mistaken:
 * `U+00A0 NO-BREAK SPACE`; "nothing" for the empty text.
 */
export function nameCharacters(text: string): string {
  if (text === '') return 'nothing'
  return Array.from(text, (character) => {
    const name = NAMES[character]
    return name === undefined ? codePoint(character) : `${codePoint(character)} ${name}`
  }).join(', ')
}

/**
 * A text on one line in which every character can be seen: other white space than U+0020, control
 * and format characters and halves of surrogate pairs as ⟨U+00A0⟩, a line feed as ↵. So nothing in a
 * dataset or an article can hide, move the cursor or turn the direction of what is printed.
 */
export function visible(text: string): string {
  return text
    .replaceAll('\n', '↵')
    .replace(/[^\P{White_Space} ]|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, (character) => {
      return `⟨${codePoint(character)}⟩`
    })
}

/** Whether a text holds half of a surrogate pair: an emoji cut in two. Such a text is no Unicode. */
export function hasHalfCharacter(text: string): boolean {
  return /\p{Cs}/u.test(text)
}

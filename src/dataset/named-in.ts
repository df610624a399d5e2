/** Letters without case and accents, everything between them as one space. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether two names are one but for letter case, accents and punctuation. */
export function isSameName(a: string, b: string): boolean {
  return fold(a) === fold(b)
}

/**
 * Whether a text names something by any of its names: as words of their own, so that "Or" is not
 * found in "Jordan"; letter case, accents and punctuation aside.
 */
export function namesAny(text: string, names: readonly string[]): boolean {
  const words = ` ${fold(text)} `
  return names.some((name) => fold(name) !== '' && words.includes(` ${fold(name)} `))
}

const plural = new Intl.PluralRules('en')
const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** "1 stop", "2 stops", "1,234 stops". */
export function count(amount: number, one: string, other: string): string {
  return `${amount.toLocaleString('en')} ${plural.select(amount) === 'one' ? one : other}`
}

/** "A, B, and C" */
export function listed(parts: readonly string[]): string {
  return list.format(parts)
}

/** The sentence with a capital at its beginning. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Facts beside each other: "Visit · May 1, 2024". */
export function onOneLine(facts: readonly string[]): string {
  return facts.join(' · ')
}

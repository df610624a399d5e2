/** The value that a share of the others does not exceed, in percent; nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length))
  return sorted[rank - 1] ?? Number.NaN
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** "1.25 ×" */
export function ratio(value: number, other: number): string {
  return `${(value / other).toFixed(2)} ×`
}

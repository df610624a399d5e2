/**
 * As many parts of a list as fit, joined, and what says how many are left out: the longest such text
 * that `fits`. At least the first part, whether it fits or not.
 * @param join makes a text of parts and the number of those left out
 */
export function joinedToFit(
  parts: readonly string[],
  join: (parts: readonly string[], left: number) => string,
  fits: (text: string) => boolean,
): string {
  for (let count = parts.length; count > 1; count -= 1) {
    const text = join(parts.slice(0, count), parts.length - count)
    if (fits(text)) return text
  }
  return join(parts.slice(0, 1), Math.max(0, parts.length - 1))
}

/** A number of bytes as a problem shows it: `12 kB`, `2.1 MB`. A MB is a million of them. */
export function inUnits(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1000)} kB`
  return `${Number((bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0))} MB`
}

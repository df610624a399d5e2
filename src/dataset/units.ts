/** Bytes in MB, a million of them: to a tenth, as far as that tells something. */
export function megabytes(bytes: number): number {
  return Number((bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0))
}

/** A number of bytes as a problem shows it: `12 kB`, `2.1 MB`. A MB is a million of them. */
export function inUnits(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${megabytes(bytes)} MB`
}

/** Bytes in MB, a million of them: to a tenth, as far as that tells something. */
export function megabytes(bytes: number): number {
  return Number((bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0))
}

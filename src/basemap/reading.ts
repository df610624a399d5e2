/** What came of reading a file: its content, or a sentence that says what is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string }

/** A file that could be read. */
export function readAs<T>(value: T): Reading<T> {
  return { ok: true, value }
}

/** A file that could not: `file` is its name, `found` goes on with "has", "lacks" or the like. */
export function unreadable<T>(file: string, found: string): Reading<T> {
  return {
    ok: false,
    problem: `The basemap file ${file} cannot be drawn: it ${found}. Restore the file as it was published.`,
  }
}

/** Whether a JSON value is an object with named members (no list, no null). */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a JSON value is a list of `length` finite numbers (of any length when left out). */
export function isNumbers(value: unknown, length?: number): value is number[] {
  return (
    Array.isArray(value) &&
    (length === undefined || value.length === length) &&
    value.every((item) => Number.isFinite(item))
  )
}

import type { Format, FormatEntries } from './format.ts'

/** What the format leaves out of a head that has none of it. */
const LISTS = { records: [], trips: [], corrections: [] }

/**
 * Takes every value for what it should be. For a file that has been read with the checks before, byte for
 * byte: they are a twentieth of the program's code, and a visit to a published site would only find what
 * its build has found. Entries that the format does not know stay in it, and nothing asks for them.
 */
export const TRUSTED_FORMAT: Format = <Kind extends keyof FormatEntries>(
  kind: Kind,
  value: unknown,
) => {
  const entry = kind === 'head' ? { ...LISTS, ...(value as object) } : value
  return { entry: entry as FormatEntries[Kind] }
}

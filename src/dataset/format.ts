import type * as v from 'valibot'
import type { Problem } from './problem.ts'
import type { SCHEMAS } from './schema.ts'

/** What the entries of a dataset's file are, each by itself. */
export type FormatEntries = {
  readonly [Kind in keyof typeof SCHEMAS]: v.InferOutput<(typeof SCHEMAS)[Kind]>
}

/** An entry that keeps the format, or what is wrong with it. */
export type FormatReading<Entry> =
  | { readonly entry: Entry }
  | { readonly entry: null; readonly problems: readonly Problem[] }

/**
 * Takes a value for an entry of the dataset's format.
 * @param path where the value stands, for problems
 */
export type Format = <Kind extends keyof FormatEntries>(
  kind: Kind,
  value: unknown,
  path: string,
) => FormatReading<FormatEntries[Kind]>

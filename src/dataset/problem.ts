/** What can be wrong with a dataset. The remedies stand in text/, one for each of these. */
export const PROBLEM_KINDS = [
  'not-found',
  'cut-off',
  'unreadable',
  'too-large',
  'not-text',
  'not-json',
  'missing',
  'text',
  'empty',
  'number',
  'certain',
  'list',
  'object',
  'day',
  'days-reversed',
  'extent',
  'link',
  'contact',
  'inferred',
  'hash',
  'precision',
  'country',
  'kind',
  'about',
  'relation',
  'stance',
  'language',
  'longitude',
  'latitude',
  'position',
  'point',
  'feature',
  'collection',
  'format',
  'duplicate-id',
  'unknown-article',
  'unknown-record',
  'unknown-trip',
  'unknown-excerpt',
  'visit-without-excerpt',
  'no-stops',
  'other',
] as const

export type ProblemKind = (typeof PROBLEM_KINDS)[number]

/** One thing that is wrong with a dataset, and where. */
export interface Problem {
  readonly kind: ProblemKind
  /** Where, as code would reach it: `features[3].properties.events[0].start`; empty for the whole. */
  readonly path: string
  /** What stands there, shortened: a JSON value, or what the server answered. */
  readonly found: string
}

/** The longest piece of a value shown in a problem, in UTF-16 code units. */
const LONGEST_FOUND = 60

/** A value as a problem shows it: its JSON, cut to a readable length. Never throws. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  // JSON has no Infinity, but `1e999` in a file becomes it, and JSON.stringify would call it null.
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > LONGEST_FOUND ? `${cut(text, LONGEST_FOUND)}…` : text
}

/** The first `length` code units, one fewer where that would halve a surrogate pair. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
}

/** Joins a path and a key: `features` and 3 give `features[3]`. */
export function joinPath(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`
  const name = String(key)
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === '' ? name : `${path}.${name}`
}

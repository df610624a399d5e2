import * as v from 'valibot'
import type { Format, FormatEntries, FormatReading } from './format.ts'
import {
  describeValue,
  joinPath,
  PROBLEM_KINDS,
  type Problem,
  type ProblemKind,
} from './problem.ts'
import { SCHEMAS } from './schema.ts'

/** Takes a value for an entry only where it keeps the format in everything. */
export const CHECKED_FORMAT: Format = <Kind extends keyof FormatEntries>(
  kind: Kind,
  value: unknown,
  path: string,
): FormatReading<FormatEntries[Kind]> => {
  const schema: v.GenericSchema = SCHEMAS[kind]
  // To valibot a list is an object that lacks every key.
  if (schema.expects === 'Object' && Array.isArray(value)) {
    return { entry: null, problems: [{ kind: 'object', path, found: describeValue(value) }] }
  }
  // One problem for each value: a text that is no day at all need not also fail as a day that
  // no calendar has.
  const result = v.safeParse(schema, value, { abortPipeEarly: true })
  return result.success
    ? { entry: result.output as FormatEntries[Kind] }
    : { entry: null, problems: problemsFrom(result.issues, path) }
}

/**
 * Problems from what valibot found, their paths continued from `at`. Where a value could have been
 * one of several things, and one of them was begun, its faults are told rather than that none fits.
 */
export function problemsFrom(
  issues: readonly v.BaseIssue<unknown>[],
  at: string,
): readonly Problem[] {
  return issues.flatMap((issue) => {
    const steps = issue.path ?? []
    const path = steps.reduce((joined, step) => joinPath(joined, step.key), at)
    const inside = issue.issues?.filter((nested) => nested.path !== undefined) ?? []
    if (inside.length > 0) return problemsFrom(inside, path)
    return [{ kind: kindOf(issue), path, found: describeValue(foundIn(issue)) }]
  })
}

/** What stands at the issue's path. A rule about two values (end and start) has both as its input. */
function foundIn(issue: v.BaseIssue<unknown>): unknown {
  const last = issue.path?.at(-1)
  return last === undefined || last.origin === 'key' ? issue.input : last.value
}

function kindOf(issue: v.BaseIssue<unknown>): ProblemKind {
  if (issue.received === 'undefined') return 'missing'
  const named = PROBLEM_KINDS.find((kind) => kind === issue.message)
  if (named !== undefined) return named
  if (issue.expected === 'Object') return 'object'
  if (issue.expected === 'Array') return 'list'
  return 'other'
}

import * as v from 'valibot'
import { describeValue, type Problem, type ProblemKind, problemsFrom } from './problem.ts'

/** Collects what is wrong while a dataset is read, and knows the ids met so far. */
export class ProblemList {
  readonly #problems: Problem[] = []
  readonly #ids = new Set<string>()

  get problems(): readonly Problem[] {
    return this.#problems
  }

  add(kind: ProblemKind, path: string, found: unknown): void {
    this.#problems.push({ kind, path, found: describeValue(found) })
  }

  /** The value as the schema reads it; null, with its problems noted, when it breaks the format. */
  read<Output>(
    schema: v.GenericSchema<unknown, Output>,
    value: unknown,
    path: string,
  ): Output | null {
    // One problem for each value: a text that is no day at all need not also fail as a day that
    // no calendar has.
    const result = v.safeParse(schema, value, { abortPipeEarly: true })
    if (result.success) return result.output
    // Not spread into one push: a hostile file has more problems than a call takes arguments.
    for (const problem of problemsFrom(result.issues, path)) this.#problems.push(problem)
    return null
  }

  /** The entries of a list that keep the format and that `admit` lets in. */
  readList<Entry>(
    schema: v.GenericSchema<unknown, Entry>,
    values: readonly unknown[],
    path: string,
    admit: (entry: Entry, at: string) => boolean = () => true,
  ): Entry[] {
    return values.flatMap((value, index) => {
      const at = `${path}[${index}]`
      const entry = this.read(schema, value, at)
      return entry !== null && admit(entry, at) ? [entry] : []
    })
  }

  /**
   * The entries of a list that keep the format and whose ids are new. Ids are unique over the
   * whole dataset, since an address names a stop or an excerpt by its id alone.
   */
  readListWithIds<Entry extends { readonly id: string }>(
    schema: v.GenericSchema<unknown, Entry>,
    values: readonly unknown[],
    path: string,
  ): Entry[] {
    return this.readList(schema, values, path, (entry, at) => this.claimId(entry.id, at))
  }

  /** Notes an id as taken. False, with a problem noted, when it was taken before. */
  claimId(id: string, path: string): boolean {
    if (this.#ids.has(id)) {
      this.add('duplicate-id', `${path}.id`, id)
      return false
    }
    this.#ids.add(id)
    return true
  }
}

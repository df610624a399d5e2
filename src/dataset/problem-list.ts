import type { Format, FormatEntries } from './format.ts'
import { describeValue, type Problem, type ProblemKind } from './problem.ts'

/** Collects what is wrong while a dataset is read, and knows the ids met so far. */
export class ProblemList {
  readonly #format: Format
  readonly #problems: Problem[] = []
  readonly #ids = new Set<string>()

  /** @param format what decides which values are entries */
  constructor(format: Format) {
    this.#format = format
  }

  get problems(): readonly Problem[] {
    return this.#problems
  }

  add(kind: ProblemKind, path: string, found: unknown): void {
    this.#problems.push({ kind, path, found: describeValue(found) })
  }

  /** The value as an entry of its kind; null, with its problems noted, when it breaks the format. */
  read<Kind extends keyof FormatEntries>(
    kind: Kind,
    value: unknown,
    path: string,
  ): FormatEntries[Kind] | null {
    const reading = this.#format(kind, value, path)
    if (!('problems' in reading)) return reading.entry
    // Not spread into one push: a hostile file has more problems than a call takes arguments.
    for (const problem of reading.problems) this.#problems.push(problem)
    return null
  }

  /** The entries of a list that keep the format and that `admit` lets in. */
  readList<Kind extends keyof FormatEntries>(
    kind: Kind,
    values: readonly unknown[],
    path: string,
    admit: (entry: FormatEntries[Kind], at: string) => boolean = () => true,
  ): FormatEntries[Kind][] {
    return values.flatMap((value, index) => {
      const at = `${path}[${index}]`
      const entry = this.read(kind, value, at)
      return entry !== null && admit(entry, at) ? [entry] : []
    })
  }

  /**
   * The entries of a list that keep the format and whose ids are new. Ids are unique over the
   * whole dataset, since an address names a stop or an excerpt by its id alone.
   */
  readListWithIds<Kind extends 'article' | 'record' | 'trip'>(
    kind: Kind,
    values: readonly unknown[],
    path: string,
  ): FormatEntries[Kind][] {
    return this.readList(kind, values, path, (entry, at) => this.claimId(entry.id, at))
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

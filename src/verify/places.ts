import { joinPath, type Problem } from '../dataset/problem.ts'

/** The keys that lead to a value, from the top of the file. */
export type Path = readonly (string | number)[]

/** Where the entries of a dataset stand in its file. */
export interface Places {
  /** The place of the entry with this id, as a problem names places; empty for an unknown one. */
  readonly of: (id: string) => string
  /** The keys that lead there; null for an unknown id. */
  readonly pathOf: (id: string) => Path | null
}

/** `features[3].properties` for its keys. */
export function pathText(path: Path): string {
  return path.reduce<string>((joined, key) => joinPath(joined, key), '')
}

/**
 * Finds every entry of the file by its id. Reading leaves out entries that break the format, so that
 * an entry's place among those that were read says nothing about the file. Of entries with one id
 * that counts which reading kept: the first without a problem.
 */
export function placesIn(json: unknown, problems: readonly Problem[]): Places {
  const candidates = new Map<string, Path[]>()
  collect(json, [], candidates)
  const pathOf = (id: string): Path | null => {
    const paths = candidates.get(id) ?? []
    return paths.find((path) => !hasProblem(path, problems)) ?? paths[0] ?? null
  }
  return { pathOf, of: (id) => pathText(pathOf(id) ?? []) }
}

function hasProblem(path: Path, problems: readonly Problem[]): boolean {
  const place = pathText(path)
  return problems.some((problem) => problem.path === place || problem.path.startsWith(`${place}.`))
}

/** The lists that hold entries with ids, wherever they stand. */
const LISTS = ['articles', 'records', 'trips', 'features', 'events', 'excerpts', 'disagreements']

/** Entries are members of lists: the `id` in an event's `record` names an entry and is none. */
function collect(value: unknown, path: Path, candidates: Map<string, Path[]>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inside] of Object.entries(value)) {
    if (key === 'properties') collect(inside, [...path, key], candidates)
    if (!LISTS.includes(key) || !Array.isArray(inside)) continue
    for (const [index, entry] of inside.entries()) {
      const at = [...path, key, index]
      const id = idOf(entry)
      if (id !== null) note(candidates, id, at)
      collect(entry, at, candidates)
    }
  }
}

function note(candidates: Map<string, Path[]>, id: string, path: Path): void {
  const known = candidates.get(id)
  if (known === undefined) candidates.set(id, [path])
  else known.push(path)
}

function idOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return null
  return typeof entry.id === 'string' ? entry.id : null
}

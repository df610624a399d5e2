import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeepingPlan, KeptFile } from '../../offline/keeping-plan.ts'
import { markOf } from './file-marks.ts'

/** What a built site offers for keeping. */
export interface BuiltFiles {
  /** Folder that the site was written into, as an absolute path. */
  readonly folder: string
  readonly base: string
  readonly languages: readonly string[]
  readonly version: string
  /** Files with their hash in their name, by their paths under the site's root. */
  readonly hashed: readonly string[]
  /** Files that keep their name; those that the site does not have are left out. */
  readonly named: readonly string[]
  /** Files of which more detail is drawn. */
  readonly details: readonly string[]
  readonly shell: string
  /** See `fileMarks`. */
  readonly marks: Readonly<Record<string, string>>
}

/** The plan of a site, from its files as they were written. */
export async function keepingPlan(built: BuiltFiles): Promise<KeepingPlan> {
  const { folder, base, languages, version, hashed, named, details, shell, marks } = built
  const addressOf = (file: string, mark: string | undefined) =>
    mark === undefined ? base + file : `${base}${file}?${mark}`
  const keptFile = async (file: string, markFor: (content: Buffer) => string | undefined) => {
    const content = await readFile(join(folder, file)).catch(() => null)
    if (content === null) return []
    return [{ url: addressOf(file, markFor(content)), integrity: integrityOf(content) }]
  }
  const kept = await Promise.all<KeptFile[]>([
    ...hashed.map((file) => keptFile(file, () => undefined)),
    ...named.map((file) => keptFile(file, (content) => marks[file] ?? markOf(content))),
  ])
  return {
    base,
    languages,
    version,
    shell: addressOf(shell, version),
    kept: [{ url: addressOf(shell, version) }, ...kept.flat()],
    details: details.map((file) => addressOf(file, marks[file])),
  }
}

/** The worker's file: its code after its plan. */
export function workerText(plan: KeepingPlan, code: string): string {
  return `const KEEPING_PLAN = ${JSON.stringify(plan)};\n${code}`
}

function integrityOf(content: Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

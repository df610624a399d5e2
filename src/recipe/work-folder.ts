import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where a build keeps its things; all paths are absolute. */
export interface WorkFolder {
  readonly root: string
  /** mapshaper and what it needs. */
  readonly tools: string
  /** The unpacked packages, one folder each; kept, so that a second build fetches nothing. */
  readonly sources: string
  /** Intermediate layers, written anew by every build. */
  readonly layers: string
  /** The finished files. */
  readonly out: string
}

/** Creates what is missing of the work folder and returns its parts. */
export function openWorkFolder(path: string): WorkFolder {
  const root = resolve(path)
  const work = {
    root,
    tools: join(root, 'tools'),
    sources: join(root, 'sources'),
    layers: join(root, 'layers'),
    out: join(root, 'out'),
  }
  for (const folder of Object.values(work)) mkdirSync(folder, { recursive: true })
  return work
}

/** The file of an intermediate layer; `name` may begin with a level's name and a slash. */
export function layerFile(work: WorkFolder, name: string): string {
  return join(work.layers, `${name}.json`)
}

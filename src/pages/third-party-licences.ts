import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package whose code is in the built site. */
interface ThirdParty {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** The text of its licence file; null where it ships none. */
  readonly text: string | null
}

const FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/

/** The folders of the packages that a bundle's modules come from, each once, sorted. */
export function packageFolders(moduleIds: Iterable<string>): readonly string[] {
  const folders = new Set<string>()
  for (const id of moduleIds) {
    const folder = FOLDER.exec(id.replace(/^\0/, ''))?.[1]
    if (folder !== undefined && existsSync(join(folder, 'package.json'))) folders.add(folder)
  }
  return [...folders].sort()
}

/**
 * The notices that the licences of the bundled packages ask to be kept with copies (MIT, BSD and ISC
 * all do), as one plain text. Minified code keeps none of its comments.
 */
export function licencesText(folders: readonly string[]): string {
  const parts = folders.map(readPackage).map(({ name, version, licence, text }) => {
    return [`${name} ${version} (${licence})`, '', text?.trim() ?? 'No licence file is shipped.']
  })
  return `${parts.map((lines) => lines.join('\n')).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

function readPackage(folder: string): ThirdParty {
  const json: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  return {
    name: field(json, 'name'),
    version: field(json, 'version'),
    licence: field(json, 'license'),
    text: file === undefined ? null : readFileSync(join(folder, file), 'utf8'),
  }
}

function field(json: unknown, key: string): string {
  if (typeof json !== 'object' || json === null) return 'unknown'
  const value: unknown = Object.entries(json).find(([name]) => name === key)?.[1]
  return typeof value === 'string' ? value : 'unknown'
}

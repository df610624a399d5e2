import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { partSource } from './compile-messages.ts'
import {
  LANGUAGE_FOLDER,
  type LanguageFile,
  languageFile,
  languageFiles,
  languageOf,
} from './language-file.ts'

const IN_NODE = '/in-node.ts'
const CATALOGUE = '\0messages'
const PART = /^\0messages\/([\w-]+)\/(\w+)$/

/** Said by pages and files while they are written: a browser never asks for it. */
const BUILD_PART = 'build'

/**
 * The catalogue for browsers: each part of each language a module of its own, read from MessageFormat
 * by the build, so that nobody loads a language that is not spoken, nor a part before it is needed.
 * Tests, which a browser's network would make wait, keep `in-node.ts`, and so does all that runs
 * without Vite.
 */
export function messages(): Plugin {
  return {
    name: 'dateline-messages',
    enforce: 'pre',
    apply: () => process.env['VITEST'] === undefined,
    resolveId(id) {
      if (id.endsWith(IN_NODE)) return CATALOGUE
      return id.startsWith('virtual:messages/') ? `\0${id.slice('virtual:'.length)}` : null
    },
    load(id) {
      if (id === CATALOGUE) return catalogueSource(languageFiles())
      const [, tag, part] = PART.exec(id) ?? []
      if (tag === undefined || part === undefined) return null
      this.addWatchFile(join(LANGUAGE_FOLDER, `${tag}.json`))
      const language = languageFile(tag)
      return { code: partSource(language, language.parts[part] ?? {}), moduleSideEffects: false }
    },
  }
}

/**
 * The files that a page of a language needs before it can be drawn: a page asks for them early.
 * @returns their names in the build, the messages first; none where the build has no program
 */
export function openingMessages(
  bundle: Rolldown.OutputBundle,
  language: string,
): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const opening = chunks.find(
    ({ facadeModuleId }) => facadeModuleId === partId(language, 'opening'),
  )
  if (opening === undefined) return []
  const programs = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName)
  return [opening.fileName, ...opening.imports.filter((file) => !programs.includes(file))]
}

function partId(tag: string, part: string): string {
  return `\0messages/${tag}/${part}`
}

/** The same exports as in-node.ts has. */
function catalogueSource(languages: readonly LanguageFile[]): string {
  const named = languages.map(languageOf)
  const parts = languages.map(({ tag, parts }) => {
    const fetches = Object.keys(parts)
      .filter((part) => part !== BUILD_PART)
      .map((part) => `${part}: () => import('virtual:messages/${tag}/${part}')`)
    return `${JSON.stringify(tag)}: { ${fetches.join(', ')} }`
  })
  return [
    `export const languages = ${JSON.stringify(named)}`,
    'export const wholeCatalogue = () => null',
    `const parts = { ${parts.join(', ')} }`,
    'export const fetchPart = async (language, part) => (await parts[language][part]()).default',
  ].join('\n')
}

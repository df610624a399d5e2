import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A message, or messages by their names. */
export type MessageTree = string | { readonly [name: string]: MessageTree }

/** The messages of one part, by section and name. */
export type PartFile = { readonly [name: string]: MessageTree }

/** A language that the pages can be read in, as its file says of it. */
export interface Language {
  /** BCP 47, the file's name. */
  readonly tag: string
  /** What the language calls itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** Said to its readers on a page in another language: that there is this one. */
  readonly offer: string
  /** Takes the offer away. */
  readonly decline: string
  /** Said where the messages themselves do not come. */
  readonly failed: string
}

/** One language as its file has it. */
export interface LanguageFile extends Language {
  readonly parts: Readonly<Record<string, PartFile>>
}

/** A language without its messages. */
export function languageOf({ parts: _parts, ...language }: LanguageFile): Language {
  return language
}

/** Where the languages lie: each file in it is one. */
export const LANGUAGE_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../languages')

/** The language that the others are compared with, and that is spoken where none is asked for. */
export const SOURCE_LANGUAGE = 'en'

/**
 * Every language there is a file of, English first, then by their tags.
 * @throws Error when a file is no JSON or does not say what its language is
 */
export function languageFiles(folder = LANGUAGE_FOLDER): readonly LanguageFile[] {
  const tags = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
  return [SOURCE_LANGUAGE, ...tags.filter((tag) => tag !== SOURCE_LANGUAGE)].map((tag) =>
    languageFile(tag, folder),
  )
}

/**
 * @param tag of a language that has a file
 * @throws Error when the file is no JSON or does not say what its language is
 */
export function languageFile(tag: string, folder = LANGUAGE_FOLDER): LanguageFile {
  const text = readFileSync(join(folder, `${tag}.json`), 'utf8')
  const { language, ...parts } = JSON.parse(text)
  const { name, direction, offer, decline, failed } = language ?? {}
  const isTold = [name, offer, decline, failed].every(
    (word) => typeof word === 'string' && word !== '',
  )
  if (!isTold || (direction !== 'ltr' && direction !== 'rtl')) {
    throw new Error(
      `${tag}.json must begin with "language": its own "name", its "direction" ("ltr" or "rtl"), and the words of its "offer", of its "decline" and of what it says where its messages "failed" to come.`,
    )
  }
  return { tag, name, direction, offer, decline, failed, parts }
}

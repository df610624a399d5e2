import { createHash } from 'node:crypto'
import { knownLanguage } from '../dataset/known-language.ts'
import type { Article } from '../dataset/model.ts'
import { withoutLineWraps } from './line-wraps.ts'
import { type FindNearest, nearestPassages } from './nearest-passage.ts'

/** A file of the folder that the checks are given. */
export interface TextFile {
  /** Its name within the folder. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** An article of the dataset together with the text that it names by its hash. */
export interface ArticleText {
  readonly article: Article
  /** The name of the file that has the text. */
  readonly file: string
  /** Every character as the file has it, also a byte order mark and carriage returns. */
  readonly text: string
  /** The text, place for place, with the line breaks within sentences as spaces. */
  readonly prose: string
  /** A BCP 47 tag that Intl takes. */
  readonly language: string
  readonly findNearest: FindNearest
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The files by the hash of their bytes. Of two copies the first counts. */
export function filesByHash(files: readonly TextFile[]): ReadonlyMap<string, TextFile> {
  const byHash = new Map<string, TextFile>()
  for (const file of files) {
    const hash = sha256(file.bytes)
    if (!byHash.has(hash)) byHash.set(hash, file)
  }
  return byHash
}

/** The characters of a file, a byte order mark included; null when it is not UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * The texts of those articles whose bytes are among the files, by the article's id. A file's name
 * says nothing: only its hash does. Files that are not UTF-8 have no characters to compare.
 */
export function articleTexts(
  articles: readonly Article[],
  byHash: ReadonlyMap<string, TextFile>,
): ReadonlyMap<string, ArticleText> {
  const texts = new Map<string, ArticleText>()
  for (const article of articles) {
    const file = byHash.get(article.textHash)
    const text = file === undefined ? null : decode(file.bytes)
    if (file === undefined || text === null) continue
    texts.set(article.id, {
      article,
      file: file.name,
      text,
      prose: withoutLineWraps(text),
      language: knownLanguage(article.language),
      findNearest: nearestPassages(text),
    })
  }
  return texts
}

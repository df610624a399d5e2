import type { Excerpt } from '../dataset/model.ts'
import { decode, sha256, type TextFile } from './article-text.ts'

const BOM = '\ufeff'

interface Change {
  readonly description: string
  readonly change: (text: string) => string
}

/*
 * What editors, mail programs and version control do to a text on its way. Each list holds changes
 * that exclude one another; the file is tried with every combination of one from each.
 */
const CHANGES: readonly (readonly Change[])[] = [
  [
    {
      description: 'it begins with a byte order mark',
      change: (text) => text.replace(/^\ufeff/, ''),
    },
    { description: 'its byte order mark is missing', change: (text) => BOM + text },
  ],
  [
    {
      description: 'its lines end with CR LF or CR instead of LF',
      change: (text) => text.replace(/\r\n?/g, '\n'),
    },
    {
      description: 'its lines end with LF instead of CR LF',
      change: (text) => text.replace(/\r\n|\n|\r/g, '\r\n'),
    },
  ],
  [
    {
      description: 'it ends with a line break too many',
      change: (text) => text.replace(/\r?\n$/, ''),
    },
    { description: 'its last line break is missing', change: (text) => `${text}\n` },
  ],
  [
    {
      description: 'its letters are composed otherwise (the text is in NFC)',
      change: (text) => text.normalize('NFC'),
    },
    {
      description: 'its letters are composed otherwise (the text is in NFD)',
      change: (text) => text.normalize('NFD'),
    },
  ],
]

/** A file that would be a text, had it not been changed on its way. */
export interface ChangedFile {
  readonly name: string
  /** How it differs from the text, in words. */
  readonly difference: string
}

/**
 * Which files are texts of which only the hash is known, but for the usual changes: after undoing
 * them the file has that hash. Says what happened to the file; it is no reason to accept it.
 * @returns the changed files by the hash of the text
 */
export function changedFiles(
  files: readonly TextFile[],
  textHashes: ReadonlySet<string>,
): ReadonlyMap<string, ChangedFile> {
  const changed = new Map<string, ChangedFile>()
  if (textHashes.size === 0) return changed
  const encoder = new TextEncoder()
  for (const file of files) {
    const text = decode(file.bytes)
    if (text === null) continue
    for (const variant of variants({ text, descriptions: [] }, CHANGES)) {
      const hash = sha256(encoder.encode(variant.text))
      if (!textHashes.has(hash) || changed.has(hash)) continue
      changed.set(hash, { name: file.name, difference: variant.descriptions.join(' and ') })
    }
  }
  return changed
}

interface Variant {
  readonly text: string
  readonly descriptions: readonly string[]
}

/** The text after none or one change of each list, one at a time: a text may be large. */
function* variants(
  variant: Variant,
  [list, ...lists]: readonly (readonly Change[])[],
): Generator<Variant> {
  if (list === undefined) {
    yield variant
    return
  }
  yield* variants(variant, lists)
  for (const { description, change } of list) {
    const text = change(variant.text)
    if (text === variant.text) continue
    yield* variants({ text, descriptions: [...variant.descriptions, description] }, lists)
  }
}

/** A file that holds some of an article's quotations although its hash is another. */
export interface LikelyFile {
  readonly name: string
  readonly found: number
  readonly of: number
}

/** The file that has most of the quotations, word for word; null where none has any. */
export function likeliestFile(
  files: readonly TextFile[],
  quotations: readonly Excerpt[],
): LikelyFile | null {
  let best: LikelyFile | null = null
  for (const file of files) {
    const text = decode(file.bytes)
    if (text === null) continue
    const found = quotations.filter(({ exact }) => text.includes(exact)).length
    if (found > (best?.found ?? 0)) best = { name: file.name, found, of: quotations.length }
  }
  return best
}

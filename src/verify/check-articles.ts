import type { Dataset, Excerpt } from '../dataset/model.ts'
import { decode, type TextFile } from './article-text.ts'
import { finding, type Outcome } from './finding.ts'
import { type ChangedFile, changedFiles, likeliestFile } from './nearest-file.ts'
import type { Places } from './places.ts'

/**
 * Whether the text of each article is among the files, byte for byte: found by its SHA-256, whatever
 * the file is called. Where it is not, says which file comes nearest and how it differs.
 */
export function checkArticles(
  dataset: Dataset,
  excerpts: readonly Excerpt[],
  byHash: ReadonlyMap<string, TextFile>,
  places: Places,
): readonly Outcome[] {
  const hashes = new Set(dataset.articles.map(({ textHash }) => textHash))
  const others = [...byHash].flatMap(([hash, file]) => (hashes.has(hash) ? [] : [file]))
  const missing = new Set([...hashes].filter((hash) => !byHash.has(hash)))
  const changed = changedFiles(others, missing)
  return dataset.articles.map((article) => {
    const place = `${places.of(article.id)}.textHash`
    const file = byHash.get(article.textHash)
    if (file === undefined) {
      const quotations = excerpts.filter((excerpt) => excerpt.article === article.id)
      const nearest = nearestFile(changed.get(article.textHash), quotations, others)
      return finding(
        'text-missing',
        place,
        `No file has the hash of “${article.id}”, so that its ${quotations.length} excerpts were not checked.${nearest}`,
      )
    }
    if (decode(file.bytes) !== null) return null
    return finding(
      'text-not-utf8',
      place,
      `The text of “${article.id}”, ${file.name}, is not UTF-8.`,
    )
  })
}

/** A sentence about the file that comes nearest to a missing text; empty where none does. */
function nearestFile(
  changed: ChangedFile | undefined,
  quotations: readonly Excerpt[],
  files: readonly TextFile[],
): string {
  if (changed !== undefined)
    return ` ${changed.name} is its text, except that ${changed.difference}.`
  const likely = likeliestFile(files, quotations)
  if (likely === null) return ''
  return ` ${likely.name} comes nearest: ${likely.found} of ${likely.of} passages stand in it, but it is another text.`
}

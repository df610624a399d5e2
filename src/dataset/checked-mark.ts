import type { DatasetIndex } from './dataset-index.ts'
import type { Excerpt } from './model.ts'
import { quoteHash } from './quote-hash.ts'

/**
 * Whether an excerpt's mark is about what the dataset quotes now: the same text of its article and
 * the same prefix, exact and suffix. Any later edit of either voids it.
 * @param textHash of the excerpt's article
 */
export async function isMarkValid(excerpt: Excerpt, textHash: string): Promise<boolean> {
  const { checked } = excerpt
  return (
    checked !== undefined &&
    checked.textHash === textHash &&
    checked.quoteHash === (await quoteHash(excerpt))
  )
}

/** Whether every mark of a dataset holds; excerpts without one do not count. */
export async function doAllMarksHold(index: DatasetIndex): Promise<boolean> {
  const marked = [...index.excerpts.values()]
    .map(({ excerpt }) => excerpt)
    .filter(({ checked }) => checked !== undefined)
  const holds = marked.map((excerpt) =>
    isMarkValid(excerpt, index.articles.get(excerpt.article)?.textHash ?? ''),
  )
  return (await Promise.all(holds)).every(Boolean)
}

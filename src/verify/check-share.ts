import type { Excerpt } from '../dataset/model.ts'
import type { ArticleText } from './article-text.ts'
import { finding, type Outcome } from './finding.ts'
import { coveredLength, passageOf } from './passages.ts'
import type { Places } from './places.ts'

/** The largest part of an article that may be quoted: a source is read where it was published. */
const LARGEST_SHARE = 1 / 3

/**
 * Whether at most a third of each article is quoted, counted in characters, each once however many
 * excerpts have it. One outcome for each article whose text is there.
 */
export function checkShare(
  excerpts: readonly Excerpt[],
  texts: ReadonlyMap<string, ArticleText>,
  places: Places,
): readonly Outcome[] {
  return [...texts.values()].map(({ article, text }) => {
    const passages = excerpts.flatMap((excerpt) => {
      const passage = excerpt.article === article.id ? passageOf(text, excerpt) : null
      return passage === null ? [] : [passage]
    })
    const share = coveredLength(passages) / Math.max(1, text.length)
    if (share <= LARGEST_SHARE) return null
    const found = `${Math.round(share * 100)}% of “${article.id}” is quoted; a third is the most.`
    return finding('quoted-too-much', places.of(article.id), found)
  })
}

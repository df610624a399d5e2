import type * as v from 'valibot'
import { localized } from './localized-text.ts'
import type { Article } from './model.ts'
import type { articleSchema } from './schema.ts'

/**
 * An article with its title in a language. A title is one string as it is printed; where the text prints
 * none, what stands for it is a text of the dataset's makers, and may be in several.
 * @param language that of the readers
 * @param own that of the dataset
 */
export function titledArticle(
  article: v.InferOutput<typeof articleSchema>,
  language: string,
  own: string,
): Article {
  const { title, ...rest } = article
  if (typeof title === 'string') return { ...rest, title }
  const chosen = localized(title, language, own)
  return { ...rest, title: chosen.text, titleLanguage: chosen.language, titles: title }
}

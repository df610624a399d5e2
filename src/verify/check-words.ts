import type { ArticleText } from './article-text.ts'
import { hasHalfCharacter, visible } from './code-points.ts'
import { compareReadings } from './difference.ts'
import { finding, type Outcome } from './finding.ts'

/** Whether words that a claim rests on stand in an article's text, character for character. */
export function checkWords(words: string, place: string, text: ArticleText): Outcome {
  if (hasHalfCharacter(words)) {
    return finding('broken-character', place, `A character is cut in half: “${visible(words)}”.`)
  }
  if (text.text.includes(words)) return null
  const nearest = text.findNearest(words)
  const readings = nearest === null ? null : compareReadings(words, nearest)
  const found =
    readings === null
      ? `The text of “${text.article.id}” (${text.file}) does not have these words.`
      : `The text of “${text.article.id}” (${text.file}) has these words otherwise.`
  return finding('words-altered', place, found, readings)
}

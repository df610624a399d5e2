import type { LocalizedText } from '../dataset/localized-text.ts'
import type { Stop, StopEvent } from '../dataset/model.ts'
import { basesOf } from './check-bases.ts'

/** A text of the dataset's makers in one of its languages. */
export interface OwnText {
  readonly text: string
  readonly language: string
}

/** A localized text in every language that it has. */
export function inEveryLanguage(text: LocalizedText, language: string): readonly OwnText[] {
  if (typeof text === 'string') return [{ text, language }]
  return Object.entries(text).map(([tag, value]) => ({ text: value, language: tag }))
}

/**
 * What the dataset's makers say about an event: the rules of its bases, the notes of its
 * disagreements, the note of its stop.
 * @param language of the dataset
 */
export function explanationsOf(stop: Stop, event: StopEvent, language: string): readonly OwnText[] {
  return [
    ...basesOf(event).map(({ basis }) => basis.rule),
    ...event.disagreements.map(({ note }) => note),
    ...(stop.note === null ? [] : [stop.note]),
  ].flatMap((text) => inEveryLanguage(text, language))
}

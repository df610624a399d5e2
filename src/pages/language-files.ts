import { datasetFileIn } from '../app/dataset-file.ts'
import { fingerprintOf } from '../dataset/fingerprint.ts'
import type { Dataset } from '../dataset/model.ts'
import { parsePublishedDataset } from './published-dataset.ts'
import { textsInLanguage } from './texts-in-language.ts'

/** What the pages of one language ask for in place of the whole dataset. */
export interface LanguageFile {
  /** Its path under the site's root. */
  readonly fileName: string
  /** A dataset's file, in the same format as the whole. */
  readonly source: string
  readonly dataset: Dataset
  /** See `fingerprintOf`. */
  readonly fingerprint: string
}

/**
 * The dataset once for each language, without the texts of the others, which no page of it shows: each
 * opening view is lighter by them. None where all would be the same, so that a dataset in one language
 * stays one file.
 * @param text of the whole dataset's file, which keeps the format
 * @param languages BCP 47 tags of the site's pages
 * @returns files by their languages
 */
export function languageFiles(
  text: string,
  languages: readonly string[],
): ReadonlyMap<string, LanguageFile> {
  const whole: unknown = JSON.parse(text)
  const sources = new Map(
    languages.map((tag) => [tag, JSON.stringify(textsInLanguage(whole, tag))] as const),
  )
  if (new Set(sources.values()).size <= 1) return new Map()
  return new Map([...sources].map(([tag, source]) => [tag, fileOf(tag, source)]))
}

function fileOf(language: string, source: string): LanguageFile {
  const fileName = datasetFileIn(language)
  const dataset = parsePublishedDataset(source, fileName)
  return { fileName, source, dataset, fingerprint: fingerprintOf(source) }
}

import type { Site } from '../address/site.ts'
import { fetchBasemap, type ReadBasemap } from '../basemap/files.ts'
import { type LoadedReading, loadDataset } from '../dataset/load-dataset.ts'
import type { CreateWorker } from '../dataset/started-worker.ts'
import type { SaveHeld } from '../ui/held-files.ts'
import { DATASET_FILE, datasetFileIn } from './dataset-file.ts'
import { createNewVersion, type NewVersion } from './new-version.ts'
import { siteAt } from './site-at.ts'

/** A form that the program is published in: where it lives, and where its files come from. */
export interface Edition {
  readonly site: Site
  /**
   * Never rejects: what is wrong becomes a problem.
   * @param language whose texts are needed; null where all are, since it is not known yet
   * @param checkedFingerprint the fingerprint of a file that was read when the page was written; null for none
   */
  readonly loadDataset: (
    language: string | null,
    checkedFingerprint: string | null,
  ) => Promise<LoadedReading>
  readonly readBasemap: ReadBasemap
  /** Saves a file that the page itself holds; null where the files lie beside the pages. */
  readonly saveHeld: SaveHeld | null
  /** Tells of a new version; null where none can come. */
  readonly newVersion: NewVersion | null
  /**
   * Origins besides its own whose datasets `?data=` may name; null where it may name none at all.
   */
  readonly dataHosts: readonly string[] | null
  /** Starts the worker that reads other datasets; null where the page has to do that itself. */
  readonly createReadingWorker: CreateWorker
  /** Starts the worker that searches large datasets; null likewise. */
  readonly createSearchWorker: CreateWorker
}

/** An edition of which new versions come. */
type KeptEdition = { readonly newVersion: NewVersion }

type FileMarks = NonNullable<ImportMetaEnv['DATELINE_FILE_MARKS']>

/**
 * The site: pages, and the files beside them.
 * @param base path that its addresses begin with, such as `/` or `/dateline/`
 * @param marks see `DATELINE_FILE_MARKS`: with its mark an address leads to one content for ever
 * @param dataHosts see `DATELINE_DATA_HOSTS`
 */
export function siteEdition(
  base: string,
  marks: FileMarks = {},
  dataHosts: readonly string[] = [],
): Edition & KeptEdition {
  const addressOf = (file: string) => {
    const mark = marks[file]
    return `${base}${file}${mark === undefined ? '' : `?${mark}`}`
  }
  return {
    site: siteAt(base),
    loadDataset(language, checkedFingerprint) {
      const ofLanguage = language === null ? DATASET_FILE : datasetFileIn(language)
      // Only where the dataset speaks several: else the whole is all there is.
      const file = ofLanguage in marks ? ofLanguage : DATASET_FILE
      return loadDataset(addressOf(file), checkedFingerprint)
    },
    readBasemap: fetchBasemap(addressOf),
    saveHeld: null,
    newVersion: createNewVersion(),
    dataHosts,
    createReadingWorker: () =>
      new Worker(new URL('../dataset/reading-worker.ts', import.meta.url), { type: 'module' }),
    createSearchWorker: () =>
      new Worker(new URL('../itinerary/search-worker.ts', import.meta.url), { type: 'module' }),
  }
}

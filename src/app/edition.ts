import type { Site } from '../address/site.ts'
import { fetchBasemap, type ReadBasemap } from '../basemap/files.ts'
import { type LoadedReading, loadDataset } from '../dataset/load-dataset.ts'
import type { SaveHeld } from '../ui/held-files.ts'
import { siteAt } from './site-at.ts'

/** A form that the program is published in: where it lives, and where its files come from. */
export interface Edition {
  readonly site: Site
  /** Never rejects: what is wrong becomes a problem. */
  readonly loadDataset: () => Promise<LoadedReading>
  readonly readBasemap: ReadBasemap
  /** Saves a file that the page itself holds; null where the files lie beside the pages. */
  readonly saveHeld: SaveHeld | null
}

/**
 * The site: pages, and the files beside them.
 * @param base path that its addresses begin with, such as `/` or `/dateline/`
 */
export function siteEdition(base: string): Edition {
  return {
    site: siteAt(base),
    loadDataset: () => loadDataset(`${base}dataset.geojson`),
    readBasemap: fetchBasemap(base),
    saveHeld: null,
  }
}

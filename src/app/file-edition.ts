import type { Site } from '../address/site.ts'
import { pathOf } from '../basemap/files.ts'
import { readText } from '../dataset/load-dataset.ts'
import { DATASET_FILE } from './dataset-file.ts'
import type { Edition } from './edition.ts'
import { heldFile } from './held-file.ts'
import { saveFile } from './save-file.ts'
import { siteAt } from './site-at.ts'

/**
 * The one file that holds everything, wherever it was opened: from a disk, as a mail's attachment, or
 * on a host. Nothing is requested: browsers refuse pages on a disk even the files beside them.
 */
export function fileEdition(page: Document): Edition {
  return {
    site: siteOf(page),
    loadDataset: async (_language, checkedFingerprint) =>
      readText(await heldFile(page, DATASET_FILE), checkedFingerprint),
    readBasemap: async (name) => JSON.parse(await heldFile(page, pathOf(name))),
    saveHeld: (file) => {
      heldFile(page, file).then((text) => saveFile(new Blob([text]), file))
    },
    newVersion: null,
    dataHosts: null,
    // Its code would be a file of its own.
    createReadingWorker: null,
  }
}

/** The published site is the one that the page names as its canonical address (RFC 6596). */
function siteOf(page: Document): Site {
  const home = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  const base = page.location.pathname
  return { ...siteAt(base), mode: 'query', ...(home === undefined ? {} : { home }) }
}

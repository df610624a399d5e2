import type { Page } from '../address/page-path.ts'
import { doAllMarksHold } from '../dataset/checked-mark.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import { BasemapOnDisk } from './drawing/basemap-on-disk.ts'
import { canvasMeasure } from './drawing/canvas-measure.ts'
import { MAP_FONT } from './drawing/fonts.ts'
import { insertAtEndOfHead } from './html-head.ts'
import { withLateProgram } from './late-program.ts'
import { loadRenderer } from './load-renderer.ts'
import { withContent } from './page-body.ts'
import { fileAddress, isKnownSite, pageAddress, type SiteAddress } from './site-address.ts'
import { type StillMap, stillMap } from './still/still-map.ts'

/** How far the still map's lines may be off, in pixels: every first visit fetches them. */
const STILL_TOLERANCE = 1

/** What the contents of a dataset's pages are made of. */
export interface PageContentsOptions {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  /** Of the dataset's file, see `fingerprintOf`. */
  readonly fingerprint: string
  readonly site: SiteAddress
  /** Folder that holds `basemap/`, as an absolute path. */
  readonly publicFolder: string
}

/** The contents of all pages. */
export interface PageContents {
  /** Fills the template of a page with what the page shows. */
  readonly fill: (html: string, page: Page) => Promise<string>
  /** A file that they share. */
  readonly ground: StillMap['ground']
}

/**
 * Prepares the contents of all pages: what the program draws, and the still map beside it.
 * @throws Error that names a file of the basemap or a font that cannot be read.
 */
export async function pageContents(options: PageContentsOptions): Promise<PageContents> {
  const { dataset, index, fingerprint, publicFolder } = options
  const { pageRenderer } = await loadRenderer()
  const render = pageRenderer(dataset, index, options.site.base)
  // From the host's root on, as the program's own links are.
  const site = { ...options.site, origin: null }
  const areMarksTrusted = await doAllMarksHold(index)
  const still = stillMap(
    dataset,
    new BasemapOnDisk(publicFolder, STILL_TOLERANCE),
    { measure: canvasMeasure(), fontFamily: MAP_FONT },
    (stop) => pageAddress(site, { stop }),
    (fileName) => fileAddress(site, fileName),
  )
  const fill = async (html: string, page: Page) => {
    const isAbout = page === 'about'
    const selected = typeof page === 'string' ? null : page.stop
    const written = {
      page: pageAddress(site, page),
      fingerprint,
      areMarksTrusted,
      address: isKnownSite(options.site) ? pageAddress(options.site, page) : null,
      stillMap: isAbout ? null : still.html(selected),
    }
    const styled = isAbout ? html : insertAtEndOfHead(html, `<style>${still.styles}</style>`)
    return withLateProgram(withContent(styled, await render(page, written), written))
  }
  return { fill, ground: still.ground }
}

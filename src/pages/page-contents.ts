import type { Page } from '../address/page-path.ts'
import { doAllMarksHold } from '../dataset/checked-mark.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import { directionOf } from '../text/text.ts'
import { BasemapOnDisk } from './drawing/basemap-on-disk.ts'
import { canvasMeasure } from './drawing/canvas-measure.ts'
import { MAP_FONT } from './drawing/fonts.ts'
import { insertAtEndOfHead } from './html-head.ts'
import { withLateProgram } from './late-program.ts'
import { loadRenderer } from './load-renderer.ts'
import { withContent } from './page-body.ts'
import { fileAddress, isKnownSite, pageAddress, type SiteAddress, siteIn } from './site-address.ts'
import type { SiteLanguage } from './site-languages.ts'
import { type StillMap, stillMap } from './still/still-map.ts'

/** How far the still map's lines may be off, in pixels: every first visit fetches them. */
const STILL_TOLERANCE = 1

/** What the contents of a dataset's pages are made of. */
export interface PageContentsOptions {
  readonly site: SiteAddress
  /** Folder that holds `basemap/`, as an absolute path. */
  readonly publicFolder: string
}

/** The dataset as readers of a language are shown it. */
export interface DatasetInLanguage {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly language: SiteLanguage
}

/** The dataset as pages of a language are written from it, and then taken over with it. */
export interface WrittenDataset extends DatasetInLanguage {
  /** Of the file that these pages ask for, see `fingerprintOf`. */
  readonly fingerprint: string
}

/** The contents of all pages in a language. */
export interface PageContents {
  /** Fills the template of a page with what the page shows. */
  readonly fill: (html: string, page: Page) => Promise<string>
  /** A file that they share, also with those in other languages of the same direction. */
  readonly ground: StillMap['ground']
}

/** Prepares the contents of all pages in a language, which has to be spoken as long as they are filled. */
export type PageContentsIn = (shown: WrittenDataset) => Promise<PageContents>

/**
 * Prepares the contents of pages: what the program draws, and the still map beside it.
 * @returns what prepares those of a language; it throws an Error that names a file of the basemap or a
 *   font that cannot be read
 */
export async function pageContents(options: PageContentsOptions): Promise<PageContentsIn> {
  const { publicFolder } = options
  const { pageRenderer } = await loadRenderer()
  const basemap = new BasemapOnDisk(publicFolder, STILL_TOLERANCE)
  const lettering = { measure: canvasMeasure(), fontFamily: MAP_FONT }
  return async ({ dataset, index, language, fingerprint }) => {
    const whole = siteIn(options.site, language)
    // From the host's root on, as the program's own links are.
    const site = { ...whole, origin: null }
    const render = await pageRenderer(dataset, index, site.base, language)
    const areMarksTrusted = await doAllMarksHold(index)
    const still = stillMap(
      dataset,
      basemap,
      lettering,
      (stop) => pageAddress(site, { stop }),
      (fileName) => fileAddress(site, fileName),
      directionOf(language.tag),
    )
    const fill = async (html: string, page: Page) => {
      const isAbout = page === 'about'
      const selected = typeof page === 'string' ? null : page.stop
      const written = {
        page: pageAddress(site, page),
        fingerprint,
        areMarksTrusted,
        address: isKnownSite(whole) ? pageAddress(whole, page) : null,
        stillMap: isAbout ? null : still.html(selected),
      }
      const styled = isAbout ? html : insertAtEndOfHead(html, `<style>${still.styles}</style>`)
      return withLateProgram(withContent(styled, await render(page, written), written))
    }
    return { fill, ground: still.ground }
  }
}

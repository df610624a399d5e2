import { text as textOfStream } from 'node:stream/consumers'
import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { decodeAddress } from '../address/decode-address.ts'
import { type Page, writePath } from '../address/page-path.ts'
import { resolveView } from '../address/resolve-view.ts'
import { aboutLater } from '../app/about-later.ts'
import { siteEdition } from '../app/edition.ts'
import { homeLanguage } from '../app/home-language.ts'
import { longItineraryLater } from '../app/long-itinerary-later.ts'
import { panelLater } from '../app/panel-later.ts'
import { Root } from '../app/Root.tsx'
import { CAPABILITIES, lookupIn } from '../app/site-at.ts'
import { wordsLater } from '../app/words-later.ts'
import type { Written } from '../app/written-page.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import { speak } from '../text/text.ts'
import { createViewStore } from '../view/view-store.ts'
import type { SiteLanguage } from './site-languages.ts'

/** An attribute that the pages' Content-Security-Policy makes browsers ignore, with a complaint. */
const STYLE_ATTRIBUTE = /<[^>]*\sstyle="[^"]*"/

// Loaded later in a browser; here they must be there before any page is written, and as long as Vite's
// runner is, which ends once this module is read.
await Promise.all(
  [panelLater, aboutLater, longItineraryLater, wordsLater].map(({ load }) => load()),
)

/** Writes a page's content from the components that a browser draws it with. */
export type RenderPage = (page: Page, written: Written) => Promise<string>

/**
 * Prepares the writing of a dataset's pages in a language, which is spoken from then on: those of one
 * language are written before those of the next.
 * @param base path that the site's addresses begin with
 */
export async function pageRenderer(
  dataset: Dataset,
  index: DatasetIndex,
  base: string,
  language: SiteLanguage,
): Promise<RenderPage> {
  // The text that the components read here is not the one of the program that writes the build.
  await speak(language.tag)
  const { site, readBasemap, saveHeld, newVersion } = siteEdition(base)
  const lookup = lookupIn(index, homeLanguage(dataset))
  return async (page, written) => {
    const pathname = writePath(site, language.prefix, page)
    const { view } = decodeAddress({ pathname, search: '', hash: '' }, site)
    const store = createViewStore(resolveView(view, lookup, CAPABILITIES).view, [])
    const edition = { site, readBasemap, saveHeld, newVersion }
    const parts = { dataset, index, problems: [], store, ...edition, embed: null }
    const html = await htmlOf(<Root {...parts} written={written} />)
    // The pattern alone would look at each tag's length for each of its spaces.
    const [styled] = html.includes(' style="') ? (STYLE_ATTRIBUTE.exec(html) ?? []) : []
    if (styled !== undefined) {
      throw new Error(
        `${pathname} has an element with a style attribute, which its Content-Security-Policy forbids: use a class. ${styled}`,
      )
    }
    return html
  }
}

/**
 * @throws what a component throws: a browser would try again with its own drawing, and a page must
 *   not be without a part for those who have no script.
 */
async function htmlOf(page: ReactNode): Promise<string> {
  const thrown: unknown[] = []
  const { prelude } = await prerenderToNodeStream(page, {
    onError: (error) => {
      thrown.push(error)
    },
    // All in its place, however long: what comes later in the file is moved by a script.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  })
  const html = await textOfStream(prelude)
  if (thrown.length > 0) throw thrown[0]
  return html
}

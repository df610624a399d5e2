import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset, Stop } from '../dataset/model.ts'
import type { BuiltPage } from './built-pages.ts'
import type { PrintedCard } from './cards/card-press.ts'
import type { ShareImage } from './share-image.ts'
import { isKnownSite, type SiteAddress } from './site-address.ts'
import { stopFolder } from './stop-folder.ts'

/** A picture beside the pages. */
export interface CardFile {
  /** Its path under the site's root. */
  readonly fileName: string
  readonly source: Uint8Array
}

/** The pages with the pictures that previews of them show, and these pictures. */
export interface SharedPages {
  readonly pages: readonly BuiltPage[]
  readonly files: readonly CardFile[]
}

const FILE = 'card.png'

/** How many cards are packed beside the one that is drawn: more would only take up memory. */
const AT_ONCE = 4

/**
 * Draws a card for the whole and one for each stop, beside their pages. A page for a former id shows
 * the present stop's, the one about method and sources the whole's. A preview asks for a picture by its
 * whole address: where the site's is not known none is drawn, which also keeps such a build fast.
 * @param publicFolder that holds the basemap's files in `basemap/`, as an absolute path
 * @throws Error that names a file of the basemap or a font that cannot be read.
 */
export async function shareCards(
  pages: readonly BuiltPage[],
  dataset: Dataset,
  index: DatasetIndex,
  site: SiteAddress,
  publicFolder: string,
): Promise<SharedPages> {
  if (!isKnownSite(site)) return { pages, files: [] }
  // Only now: the canvas and its fonts take half a second.
  const { CardPress, CARD_SIZE } = await import('./cards/card-press.ts')
  const press = new CardPress(dataset, index, publicFolder)
  const files: CardFile[] = []
  const images = new Map<Stop | null, ShareImage>()
  const print = async (key: Stop | null, fileName: string, card: Promise<PrintedCard>) => {
    const { png, alt } = await card
    files.push({ fileName, source: png })
    images.set(key, { file: fileName, ...CARD_SIZE, alt })
  }
  await print(null, FILE, press.whole())
  for (const stops of inGroups(dataset.stops, AT_ONCE)) {
    await Promise.all(
      stops.map((stop) => print(stop, `${stopFolder(stop.id)}/${FILE}`, press.stop(stop))),
    )
  }
  return { pages: pages.map((page) => withImage(page, index, images)), files }
}

function withImage(
  page: BuiltPage,
  index: DatasetIndex,
  images: ReadonlyMap<Stop | null, ShareImage>,
): BuiltPage {
  const { page: shown } = page
  if (shown === null) return page
  const stop = typeof shown === 'string' ? null : index.stops.get(shown.stop)
  const shareImage = stop === undefined ? undefined : images.get(stop)
  return shareImage === undefined ? page : { ...page, shareImage }
}

function inGroups<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size))
}

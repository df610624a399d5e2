import { embedCode, USUAL_HEIGHT } from '../address/embed-code.ts'
import type { Page } from '../address/page-path.ts'
import { text } from '../text/text.ts'
import type { BuiltPage } from './built-pages.ts'
import { OEMBED_FILE } from './published-files.ts'
import { fileAddress, type KnownSite, pageAddress } from './site-address.ts'

/** Width of the frame in pixels, for programs that want a number: the frame itself takes its place's. */
const USUAL_WIDTH = 800

/** A response of oEmbed 1.0 (oembed.com, section 2.3.4), of the type `rich`. */
interface RichOembed {
  readonly type: 'rich'
  readonly version: '1.0'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  readonly html: string
  /** In pixels, like all lengths here. */
  readonly width: number
  readonly height: number
  readonly thumbnail_url?: string
  readonly thumbnail_width?: number
  readonly thumbnail_height?: number
}

/**
 * What a blog or a chat that knows oEmbed puts in the place of a link to a page: the frame that shows
 * it. Programs come to it by the link in the page's head (section 4, "Discovery"): a static host can
 * answer no question with the page's address in it, nor with a greatest width, which the frame needs
 * none of.
 */
export function oembed(
  page: Page,
  { head, shareImage }: Pick<BuiltPage, 'head' | 'shareImage'>,
  site: KnownSite,
): RichOembed {
  const address = `${pageAddress(site, page)}?embed`
  return {
    type: 'rich',
    version: '1.0',
    title: head.heading,
    provider_name: text.product,
    provider_url: pageAddress(site, 'map'),
    html: embedCode({ address, title: head.title, height: USUAL_HEIGHT }),
    width: USUAL_WIDTH,
    height: USUAL_HEIGHT,
    ...(shareImage === undefined
      ? {}
      : {
          thumbnail_url: fileAddress(site, shareImage.file),
          thumbnail_width: shareImage.width,
          thumbnail_height: shareImage.height,
        }),
  }
}

/** Where a page's document lies under the site's root: beside the page. */
export function oembedFile({ fileName }: Pick<BuiltPage, 'fileName'>): string {
  return fileName.replace(/[^/]*$/, OEMBED_FILE)
}

import { textIn } from '../../dataset/localized-text.ts'
import type { Dataset } from '../../dataset/model.ts'
import { text } from '../../text/text.ts'

/** The colour of the land on the map, behind an installed site that is starting. */
const GROUND = '#f6f3ec'

/** The icons that lie beside the pages, with their sides in pixels. */
const ICONS = [
  { file: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { file: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { file: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

/**
 * What a device calls the site where a reader installs it, and its icons (Web Application Manifest,
 * W3C), as JSON. Addresses are relative to the file itself.
 */
export function webManifest({ title, description, language }: Dataset): string {
  return JSON.stringify({
    id: './',
    name: `${textIn(title, language, language)} · ${text.product}`,
    short_name: text.product,
    description: textIn(description, language, language),
    lang: language,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: GROUND,
    theme_color: GROUND,
    icons: ICONS.map(({ file, ...icon }) => ({ src: file, ...icon })),
  })
}

import { gzipSync } from 'node:zlib'
import { HELD_FILE, PACKED } from '../../app/held-file.ts'
import { safeJson } from '../data-block.ts'
import { escapeHtml } from '../escape-html.ts'

/**
 * A JSON file in a data block, to be read as it stands by whoever opens the page's source.
 * @param file its path under the site's root
 */
export function plainBlock(file: string, type: string, json: string): string {
  return block(file, type, safeJson(json))
}

/**
 * A file in a data block, compressed: a third of its size in base64, which the basemap alone would
 * otherwise make a page of three megabytes. Both letters and digits of base64 are safe in HTML.
 * @param file its path under the site's root
 */
export function packedBlock(file: string, bytes: Uint8Array | string): string {
  return block(file, PACKED, gzipSync(bytes, { level: 9 }).toString('base64'))
}

function block(file: string, type: string, text: string): string {
  return `<script type="${escapeHtml(type)}" ${HELD_FILE}="${escapeHtml(file)}">${text}</script>`
}

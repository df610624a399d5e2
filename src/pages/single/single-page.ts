import { sourceOf } from '../content-security-policy.ts'
import { escapeHtml } from '../escape-html.ts'

/** What the one file is made of. */
export interface SinglePage {
  /** The language that it opens in, a BCP 47 tag, and which way that is written. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly description: string
  /** The published site's whole address; null where it is not known. */
  readonly home: string | null
  /** An SVG. */
  readonly icon: string
  readonly styles: string
  /** The program as one module without imports. */
  readonly script: string
  /** HTML for readers without script. */
  readonly readable: string
  /** The files that it holds, as data blocks. */
  readonly blocks: readonly string[]
}

/**
 * The program, its styles and all that it shows as one HTML page that asks for nothing. Its policy
 * admits this one script and these styles by their hashes, pictures that are written out in the page,
 * and no request at all. The program is a module, and so runs when all blocks are there; it can have
 * no imports, which browsers refuse to pages on a disk.
 */
export function singlePage(page: SinglePage): string {
  const script = safeScript(page.script)
  const styles = safeStyles(page.styles)
  const policy = [
    "default-src 'none'",
    `script-src ${sourceOf(script)}`,
    `style-src ${sourceOf(styles)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const icon = `data:image/svg+xml,${encodeURIComponent(page.icon)}`
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(page.language)}" dir="${page.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    ...(page.home === null ? [] : [`<link rel="canonical" href="${escapeHtml(page.home)}">`]),
    `<link rel="icon" type="image/svg+xml" href="${escapeHtml(icon)}">`,
    `<style>${styles}</style>`,
    `<script type="module">${script}</script>`,
    '</head>',
    '<body>',
    `<noscript>\n${page.readable}\n</noscript>`,
    '<div id="root"></div>',
    ...page.blocks,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/**
 * A script that HTML reads to its end: neither `</script` nor what begins a comment may stand in one
 * (HTML, "Restrictions for contents of script elements"). In JavaScript they can only be part of a
 * text or a pattern, where the backslash changes nothing.
 */
function safeScript(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3c')
}

/** Styles in which nothing ends their element: in a text of CSS the escape means the same. */
function safeStyles(styles: string): string {
  return styles.replace(/<(?=\/style)/gi, '\\3c ')
}

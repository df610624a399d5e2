import { escapeHtml } from './escape-html.ts'

/** What one page says of itself to browsers, search engines and previews; plain text. */
export interface PageHead {
  readonly title: string
  /** The title without the name of the site, for previews, which print that beside it. */
  readonly heading: string
  readonly description: string
  /** Whether search engines are asked to leave the page out. */
  readonly unlisted: boolean
  /** The language of title and description, a BCP 47 tag; left out where it is the page's. */
  readonly language?: string
}

const HEAD_START = /<head(?:\s[^>]*)?>/i
const TITLE = /<title(?:\s[^>]*)?>[\s\S]*?<\/title>/i
const DESCRIPTION = /[ \t]*<meta\s[^>]*\bname\s*=\s*["']?description["'\s/>][^>]*>\r?\n?/gi
const ROBOTS = /[ \t]*<meta\s[^>]*\bname\s*=\s*["']?robots["'\s/>][^>]*>\r?\n?/gi

/**
 * The template with a page's own title, description and, for an unlisted page, `noindex`, in
 * place of those it had. Everything else, the paths of the assets above all, stays as it was built.
 * @param elements of the head that follow these, as HTML
 * @throws Error when the template has no `<title>`, which is where the others are put.
 */
export function pageFromTemplate(
  template: string,
  head: PageHead,
  elements: readonly string[] = [],
): string {
  const bare = template.replace(DESCRIPTION, '').replace(ROBOTS, '')
  if (!TITLE.test(bare)) {
    throw new Error('index.html has no <title>: add one, the build puts each page’s own there.')
  }
  const language = head.language === undefined ? '' : ` lang="${escapeHtml(head.language)}"`
  const lines = [
    `<title${language}>${escapeHtml(head.title)}</title>`,
    `<meta name="description"${language} content="${escapeHtml(head.description)}">`,
    ...(head.unlisted ? ['<meta name="robots" content="noindex">'] : []),
    ...elements,
  ]
  // A function, since "$&" in a title would otherwise mean the text that is replaced.
  return bare.replace(TITLE, () => lines.join('\n    '))
}

const HTML_START = /<html(\s[^>]*)?>/i
const LANGUAGE_ATTRIBUTES = /\s(?:lang|dir)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi

/**
 * The page in a language: what a browser hyphenates, speaks and lays out by.
 * @param language a BCP 47 tag
 * @throws Error when there is no `<html>` tag.
 */
export function inLanguage(html: string, language: string, direction: 'ltr' | 'rtl'): string {
  if (!HTML_START.test(html)) {
    throw new Error('index.html has no <html> tag: write it out, the build adds to it.')
  }
  return html.replace(HTML_START, (_start, attributes: string = '') => {
    const others = attributes.replace(LANGUAGE_ATTRIBUTES, '')
    return `<html lang="${escapeHtml(language)}" dir="${direction}"${others}>`
  })
}

/**
 * The page with `element` before everything else in its `<head>`.
 * @throws Error when there is no `<head>` tag.
 */
export function insertAtStartOfHead(html: string, element: string): string {
  if (!HEAD_START.test(html)) {
    throw new Error('index.html has no <head> tag: write it out, the build adds to it.')
  }
  return html.replace(HEAD_START, (start) => `${start}\n    ${element}`)
}

/**
 * The page with `element` after everything else in its `<head>`.
 * @throws Error when the `<head>` has no end tag.
 */
export function insertAtEndOfHead(html: string, element: string): string {
  const end = html.search(/<\/head\s*>/i)
  if (end === -1) {
    throw new Error('index.html has no </head> tag: write it out, the build adds before it.')
  }
  return `${html.slice(0, end)}  ${element}\n  ${html.slice(end)}`
}

/**
 * The page with `element` after everything else in its `<body>`: where what no reader waits for
 * does not keep the browser from finding styles and scripts.
 * @throws Error when the `<body>` has no end tag.
 */
export function insertAtEndOfBody(html: string, element: string): string {
  // Not in a copy in lower case: some letters become two there, and the place another.
  const end = [...html.matchAll(/<\/body\s*>/gi)].at(-1)?.index ?? -1
  if (end === -1) {
    throw new Error('index.html has no </body> tag: write it out, the build adds before it.')
  }
  return `${html.slice(0, end)}${element}\n  ${html.slice(end)}`
}

import { createHash } from 'node:crypto'
import { insertAtStartOfHead } from './html-head.ts'

/*
 * A dataset is other people's text. The policy is the second wall behind escaping: whatever got
 * into a page could neither run nor send anything anywhere. It stands in the page itself because a
 * static host lets nobody set headers; frame-ancestors is left out, since a meta element cannot
 * carry it (Content Security Policy Level 3, section 3.3).
 */
const PICTURES_AND_FONTS = ["img-src 'self'", "font-src 'self'"]
const OTHER_DIRECTIVES = [
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
]

/** A start tag's attributes, in which a quoted value may contain ">". */
const ATTRIBUTES = /(?:[^>"']|"[^"]*"|'[^']*')*/.source
const SCRIPT_ELEMENT = new RegExp(
  `<script(?=[\\s/>])(${ATTRIBUTES})>([\\s\\S]*?)</script(?=[\\s/>])`,
  'gi',
)

const STYLE_ELEMENT = new RegExp(
  `<style(?=[\\s/>])${ATTRIBUTES}>([\\s\\S]*?)</style(?=[\\s/>])`,
  'gi',
)

/** What a browser runs, or reads as instructions, and therefore puts under `script-src`. */
const RUNNING_TYPES = new Set([
  '',
  'module',
  'importmap',
  'speculationrules',
  'text/javascript',
  'application/javascript',
])

/**
 * The `script-src` sources that admit the inline scripts of a page, as the page stands: one
 * `'sha256-…'` for each (Content Security Policy Level 3, section 2.3.1). Data blocks such as
 * JSON need none.
 */
export function inlineScriptSources(html: string): readonly string[] {
  const sources = new Set<string>()
  for (const [, attributes = '', text = ''] of html.matchAll(SCRIPT_ELEMENT)) {
    if (!runsInline(attributes)) continue
    sources.add(sourceOf(text))
  }
  return [...sources]
}

/** The `style-src` sources that admit the style elements of a page, as the page stands. */
export function inlineStyleSources(html: string): readonly string[] {
  return [...new Set([...html.matchAll(STYLE_ELEMENT)].map(([, text = '']) => sourceOf(text)))]
}

/**
 * The source that admits an inline script or style of this text. The HTML parser turns every line end
 * into LF before what an element holds is hashed.
 */
export function sourceOf(text: string): string {
  const parsed = text.replace(/\r\n?/g, '\n')
  return `'sha256-${createHash('sha256').update(parsed, 'utf8').digest('base64')}'`
}

function runsInline(attributes: string): boolean {
  const names = attributes.replace(/"[^"]*"|'[^']*'/g, '""')
  if (/(?:^|[\s/"])src\s*=/i.test(names)) return false
  const [, doubleQuoted, singleQuoted, bare] =
    /(?:^|[\s"'])type\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? []
  const type = doubleQuoted ?? singleQuoted ?? bare ?? ''
  return RUNNING_TYPES.has(type.trim().toLowerCase())
}

/**
 * The policy for a page: nothing but the site's own files, and the inline scripts and styles it has now.
 * @param dataHosts origins of others that the page may fetch datasets from
 */
export function contentSecurityPolicy(html: string, dataHosts: readonly string[] = []): string {
  const scripts = ["script-src 'self'", ...inlineScriptSources(html)].join(' ')
  const styles = ["style-src 'self'", ...inlineStyleSources(html)].join(' ')
  const connections = ["connect-src 'self'", ...dataHosts].join(' ')
  return [
    "default-src 'none'",
    scripts,
    styles,
    ...PICTURES_AND_FONTS,
    connections,
    ...OTHER_DIRECTIVES,
  ].join('; ')
}

/**
 * The page with its policy as the first element of `<head>`: a policy in a meta element does not
 * cover what stands before it.
 * @throws Error when the page has no `<head>`, or a policy of its own: two would both apply.
 */
export function withContentSecurityPolicy(html: string, dataHosts: readonly string[] = []): string {
  // In the head alone: what follows has other people's words.
  const [head = ''] = html.split(/<\/head\s*>/i, 1)
  if (/http-equiv\s*=\s*["']?content-security-policy/i.test(head)) {
    throw new Error(
      'The page already has a Content-Security-Policy: remove it, the build writes one.',
    )
  }
  const policy = contentSecurityPolicy(html, dataHosts)
  return insertAtStartOfHead(
    html,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}

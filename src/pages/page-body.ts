import { type Written, writtenAttributes } from '../app/written-page.ts'
import { escapeHtml } from './escape-html.ts'

const ROOT = /<div id="root">[\s\S]*?<\/div>/
const NO_SCRIPT = /[ \t]*<noscript>[\s\S]*?<\/noscript>\r?\n?/g

/**
 * The page with its content in its root, where the program finds it and takes it over. What the
 * template says to readers without JavaScript goes: they can read the page now.
 * @throws Error when the template has no `<div id="root">`
 */
export function withContent(html: string, content: string, written: Written): string {
  if (!ROOT.test(html)) {
    throw new Error(
      'index.html has no <div id="root"></div>: add it, the build writes each page’s content there.',
    )
  }
  const attributes = Object.entries(writtenAttributes(written))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
  return html
    .replace(NO_SCRIPT, '')
    .replace(ROOT, () => `<div id="root"${attributes}>${content}</div>`)
}

const START_TAG = /<html(?=[\s>])[^>]*>/i
const VERSION = /\sdata-version="([^"]*)"/

/** How far into a page its start tag may lie, in characters. */
const FARTHEST = 2048

/**
 * The page with the version of its build written into its start tag: there the worker finds it with
 * the page's first bytes, and the program in the document.
 * @throws Error when the page has no `<html>` tag
 */
export function withVersion(html: string, version: string): string {
  if (!START_TAG.test(html)) {
    throw new Error('index.html has no <html> tag: write it out, the build adds its version to it.')
  }
  return html.replace(START_TAG, (tag) => `${tag.slice(0, -1)} data-version="${version}">`)
}

/** The version in the beginning of a page; null where it has none, or is no page of ours. */
export function versionIn(html: string): string | null {
  const [tag = ''] = START_TAG.exec(html.slice(0, FARTHEST)) ?? []
  return VERSION.exec(tag)?.[1] ?? null
}

/**
 * The version of a page that is on its way, read from its beginning; null for anything else. The
 * answer itself stays as it is, and can be handed on while the rest of it arrives.
 */
export async function versionOf(answer: Response): Promise<string | null> {
  if (!/^text\/html\b/i.test(answer.headers.get('content-type') ?? '')) return null
  const reader = answer.clone().body?.getReader()
  if (reader === undefined) return null
  const decoder = new TextDecoder()
  let beginning = ''
  while (beginning.length < FARTHEST && !START_TAG.test(beginning)) {
    const { done, value } = await reader.read()
    if (done) break
    beginning += decoder.decode(value, { stream: true })
  }
  // The copy alone ends here.
  reader.cancel().catch(() => undefined)
  return versionIn(beginning)
}

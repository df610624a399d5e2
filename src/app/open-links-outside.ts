/**
 * Makes links open outside of the frame that the page is shown in, where its host's own page stays as
 * it is; those that lead to another view of the page are followed in it, and never come to that.
 *
 * Set for the whole page, so that no link can be forgotten. The Content-Security-Policy's `base-uri`
 * is about addresses, which this has none of; and what is opened gets no hold of the page, as with
 * `rel=noopener` (HTML Standard, "get an element's noopener").
 */
export function openLinksOutside(page: Document): void {
  const base = page.createElement('base')
  base.target = '_blank'
  page.head.append(base)
}

/**
 * What pages say of themselves for other programs, and which holds of the site's own dataset alone: where
 * the page lives (browsers share that), its feed, calendar and frames, and its content.
 */
const OWN_WORDS =
  'link[rel="canonical"], link[rel="alternate"], meta[property], meta[name="description"], meta[name^="twitter:"], script[type="application/ld+json"]'

/** Takes from a page what it says of the site's own dataset, since it shows another. */
export function disownPage(page: Document): void {
  for (const element of page.querySelectorAll(OWN_WORDS)) element.remove()
}

/** An entry of a gazetteer: what to call it and where it stands. */
export interface GazetteerEntry {
  readonly name: string
  readonly address: string
}

/** The gazetteers whose ids a dataset may give, and the pages they publish for them. */
const GAZETTEERS = [
  { prefix: 'geonames:', id: /^\d+$/, name: 'GeoNames', page: 'https://www.geonames.org/' },
  { prefix: 'wikidata:', id: /^Q\d+$/, name: 'Wikidata', page: 'https://www.wikidata.org/wiki/' },
] as const

/** The page of a gazetteer id such as `geonames:105343`; null for an id that is not known. */
export function gazetteerEntry(link: string): GazetteerEntry | null {
  for (const { prefix, id, name, page } of GAZETTEERS) {
    const rest = link.slice(prefix.length)
    if (link.startsWith(prefix) && id.test(rest)) return { name, address: page + rest }
  }
  return null
}

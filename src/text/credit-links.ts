/** Where the map's first source asks to be named; its name there is a sentence of each language. */
export const OPEN_STREET_MAP = 'https://www.openstreetmap.org/copyright'

/** The other sources of the map's lines and its licence, by their own names in every language. */
export const MAP_LINKS = [
  { name: 'Open Database License 1.0', address: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  { name: 'geo-maps', address: 'https://github.com/simonepri/geo-maps' },
  { name: 'Natural Earth', address: 'https://www.naturalearthdata.com/' },
] as const

/** Where the names of places come from. */
export const GEO_NAMES_LINKS = [
  { name: 'GeoNames', address: 'https://www.geonames.org/' },
  { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
] as const

/** All addresses that the map's sources ask for. */
export const GROUND_ADDRESSES: readonly string[] = [
  OPEN_STREET_MAP,
  ...[...MAP_LINKS, ...GEO_NAMES_LINKS].map(({ address }) => address),
]

import { GEO_NAMES_LINKS, MAP_LINKS, OPEN_STREET_MAP } from './credit-links.ts'
import { creditsText as text } from './parts.ts'

/** One source that the screen owes a credit. */
export interface Credit {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly links: readonly { readonly name: string; readonly address: string }[]
}

const SOFTWARE_LINKS = [
  { name: 'Leaflet', address: 'https://leafletjs.com/' },
  { name: 'react-leaflet', address: 'https://react-leaflet.js.org/' },
  { name: 'React', address: 'https://react.dev/' },
]

/** The map's lines and names, as their licences ask. The short form stands on the map itself. */
export function groundCredits(): readonly Credit[] {
  const { map, names } = text.credit
  const openStreetMap = { name: map.contributors, address: OPEN_STREET_MAP }
  return [creditOf(map, [openStreetMap, ...MAP_LINKS]), creditOf(names, GEO_NAMES_LINKS)]
}

/** What else is on screen. */
export function otherCredits(): readonly Credit[] {
  const { quotations, software } = text.credit
  return [creditOf(quotations, []), creditOf(software, SOFTWARE_LINKS)]
}

function creditOf(
  { heading, paragraphs }: { heading: string; paragraphs: Readonly<Record<string, string>> },
  links: Credit['links'],
): Credit {
  return { heading, paragraphs: Object.values(paragraphs), links }
}

/** One source that the screen owes a credit. */
export interface Credit {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly links: readonly { readonly name: string; readonly address: string }[]
}

/** The map's lines and names, as their licences ask. The short form stands on the map itself. */
export const groundCredits: readonly Credit[] = [
  {
    heading: 'Map',
    paragraphs: [
      'The land, water and borders in open.json, region.json, core.json and world.json contain information from OpenStreetMap, made available under the Open Database License 1.0 and extracted through the geo-maps packages. These derived files are offered under the same licence; they lie beside this page in the folder basemap/.',
      'Changed from the source: clipped to boxes, simplified, territories cut along their lines, disputed lines marked. The state is that of November 2017.',
      'Made with Natural Earth, which is in the public domain: rivers, lakes, and land and borders of the rest of the world.',
      'Disputed and undetermined borders are dashed. The West Bank, the Gaza Strip and the Golan Heights are tinted and named. The lines show how the sources draw them and state no opinion on any claim.',
    ],
    links: [
      { name: '© OpenStreetMap contributors', address: 'https://www.openstreetmap.org/copyright' },
      {
        name: 'Open Database License 1.0',
        address: 'https://opendatacommons.org/licenses/odbl/1-0/',
      },
      { name: 'geo-maps', address: 'https://github.com/simonepri/geo-maps' },
      { name: 'Natural Earth', address: 'https://www.naturalearthdata.com/' },
    ],
  },
  {
    heading: 'Names of places',
    paragraphs: [
      'Names, positions and populations of towns: GeoNames, under Creative Commons Attribution 4.0; selected, renamed in places and ranked anew.',
    ],
    links: [
      { name: 'GeoNames', address: 'https://www.geonames.org/' },
      { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
  },
]

/** What else is on screen. */
export const otherCredits: readonly Credit[] = [
  {
    heading: 'Quotations',
    paragraphs: [
      'Every quotation belongs to the publisher of its article, which is named beside it. The sentences are quoted as they stand, so that each claim can be checked.',
    ],
    links: [],
  },
  {
    heading: 'Software',
    paragraphs: [
      'Drawn with Leaflet (BSD-2-Clause), react-leaflet (Hippocratic-2.1), React, zustand, valibot and react-error-boundary (MIT), geojson-vt and topojson-client (ISC).',
    ],
    links: [
      { name: 'Leaflet', address: 'https://leafletjs.com/' },
      { name: 'react-leaflet', address: 'https://react-leaflet.js.org/' },
      { name: 'React', address: 'https://react.dev/' },
    ],
  },
]

/** The credits in full. */
export const credits: readonly Credit[] = [...groundCredits, ...otherCredits]

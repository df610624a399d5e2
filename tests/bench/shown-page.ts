/** A page that shows a dataset, and how a measurement gets along with it. */
export interface ShownPage {
  readonly name: string
  /** The address at which it shows a dataset. */
  readonly address: string
  /** Of the element that says how many of the stops are shown; its words begin with the number. */
  readonly count: string
  /** An expression of the page: whether stops can be pressed, where the count says all. */
  readonly isThere: string
  /** An expression of the page: whether it has come to rest. */
  readonly isAtRest: string
  /** An expression of the page that makes the first stop one that can be pressed. */
  readonly approach: string
  /** Of what is pressed to open a stop. */
  readonly stop: string
  /** Of what a press opens. */
  readonly opened: string
  /** Of the field with the range's first day. */
  readonly from: string
}

/** The pages written by hand. */
export function pagesByHand(url: string, data: string): readonly ShownPage[] {
  const shared = {
    count: '#count',
    approach: 'globalThis.map.setView([globalThis.first[1], globalThis.first[0]], 16)',
    stop: '.leaflet-marker-icon:not(.marker-cluster)',
    opened: '.leaflet-popup h2',
    from: '#from',
    isThere: "document.querySelector('.leaflet-marker-icon') !== null",
    isAtRest: 'true',
  }
  return [
    { ...shared, name: 'Leaflet, markercluster', address: `${url}/clusters.html?data=${data}` },
    {
      ...shared,
      name: 'react-leaflet, a Marker each',
      address: `${url}/marker-each.html?data=${data}`,
    },
  ]
}

/** Dateline as a site that was built for the dataset. */
export function publishedPage(url: string): ShownPage {
  return {
    ...OWN,
    name: 'Dateline, built for it',
    address: `${url}/`,
    // On a page that was written the stops are there before the program.
    isThere: `${OWN.isThere} || document.querySelector('.still-map a[data-stop]') !== null`,
  }
}

/** Dateline as a site that opens the dataset as somebody else’s. */
export function openedPage(url: string, data: string): ShownPage {
  return { ...OWN, name: 'Dateline, `?data=`', address: `${url}/?data=${data}` }
}

const OWN = {
  count: '.days-count',
  isThere: "document.querySelector('.map-pane .stop-button') !== null",
  isAtRest: 'document.querySelector(\'.map-pane[data-drawn="true"]\') !== null',
  approach: 'null',
  stop: '.itinerary a.itinerary-stop',
  opened: '.stop-panel h2',
  from: '.days input[type="date"]',
}

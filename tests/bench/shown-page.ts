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

/**
 * Dateline.
 * @param data null for its own dataset
 */
export function ownPage(url: string, data: string | null): ShownPage {
  return {
    name: 'Dateline',
    address: data === null ? `${url}/` : `${url}/?data=${data}`,
    count: '.days-count',
    // On a page that was written the stops are there before the program.
    isThere: "document.querySelector('.still-map a[data-stop], .map-pane .stop-button') !== null",
    isAtRest: 'document.querySelector(\'.map-pane[data-drawn="true"]\') !== null',
    approach: 'null',
    stop: '.itinerary a.itinerary-stop',
    opened: '.stop-panel h2',
    from: '.days input[type="date"]',
  }
}

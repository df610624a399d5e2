import { count, listed } from './counting.ts'

const WORDS_FOR_KIND = { visit: '', planned: ', planned', background: ', without the traveller' }

const DIRECTIONS = {
  north: 'north',
  northEast: 'north-east',
  east: 'east',
  southEast: 'south-east',
  south: 'south',
  southWest: 'south-west',
  west: 'west',
  northWest: 'north-west',
} as const

/**
 * The strings of the opening view, in English. Parameters come ready to print. What is said elsewhere
 * stands in files of its own, which come with the code that says it.
 */
export const english = {
  language: 'en',
  product: 'Dateline',

  reports: (amount: number) => count(amount, 'report', 'reports'),
  stops: (amount: number) => count(amount, 'stop', 'stops'),
  stopsOf: (shown: number, all: number) => `${shown} of ${count(all, 'stop', 'stops')}`,
  stopsOfDays: (shown: number, all: number, from: string, to: string) =>
    `${shown} of ${count(all, 'stop', 'stops')}, ${from === to ? from : `${from} to ${to}`}`,
  certainty: (certain: number, possible: number) => `${certain} for certain, ${possible} possibly`,
  trips: (amount: number) => count(amount, 'trip', 'trips'),
  quotations: (amount: number) => count(amount, 'quotation', 'quotations'),
  articles: (amount: number) => count(amount, 'article', 'articles'),

  kind: {
    visit: { name: 'Visit', means: 'The article says that the traveller was there.' },
    planned: { name: 'Planned', means: 'The article says that the traveller would go.' },
    background: { name: 'Background', means: 'It happened there, without the traveller.' },
  },

  precision: {
    site: { name: 'site', means: 'The place itself, not a town around it.' },
    town: { name: 'town', means: 'The town, not a point in it.' },
    country: {
      name: 'somewhere in the country',
      means: 'Only the country is known; the mark stands for it.',
    },
  },

  skip: {
    name: 'Skip to',
    itinerary: 'Go to the itinerary',
    stop: (name: string) => `Go to ${name}`,
    map: 'Go to the map',
    days: 'Go to the days',
    words: 'Go to the map in words',
  },

  map: {
    name: 'Map',
    keys: 'Map view: arrow keys move it, plus and minus zoom it',
    stopKeys: 'Stops: arrow keys lead from one to the next',
    loading: 'Drawing the map…',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    allStops: 'All stops',
    stop: (name: string, amount: number) => `${name}, ${count(amount, 'report', 'reports')}`,
    group: (names: readonly string[]) =>
      `${names.join(', ')}, ${count(names.length, 'stop', 'stops')}`,
    andMore: (amount: number) => `and ${amount} more`,
    closeGroup: 'Close the list',
    groupList: (amount: number) => `${count(amount, 'stop', 'stops')} close together`,
    broken: 'The map could not be shown. The itinerary and the stops still work.',
    onlyStill:
      'This is a still picture: the map that moves could not be loaded. Its stops can be pressed. Check the connection, then load again.',
    basemapMissing: (file: string) =>
      `Part of the map’s background (${file}) could not be loaded. The stops are all there. Check the connection, then try again.`,
    tryAgain: 'Try again',
    credits: 'Credits',
    contributors: 'contributors',
  },

  words: {
    name: 'Map in words',
    when: (days: string, isInferred: boolean, kind: 'visit' | 'planned' | 'background') =>
      `${days}${isInferred ? ', day inferred' : ''}${WORDS_FOR_KIND[kind]}`,
    first: (stop: string, when: string, country: string) => `${stop}, ${when}: ${country}.`,
    again: (stop: string, when: string) => `${stop}, ${when}: the same place.`,
    same: (stop: string, when: string, from: string) =>
      `${stop}, ${when}: the same place as ${from}.`,
    away: (
      stop: string,
      when: string,
      distance: string,
      direction: keyof typeof DIRECTIONS,
      from: string,
    ) => `${stop}, ${when}: ${distance} ${DIRECTIONS[direction]} of ${from}.`,
    distance: (km: number, isRough: boolean) =>
      `${isRough ? 'about ' : ''}${km.toLocaleString('en')} km`,
  },

  itinerary: {
    name: 'Itinerary',
    broken: 'The itinerary could not be shown. The map still works.',
    beside: 'Also reported',
    planned: 'planned',
    background: 'background',
    partlyPlanned: 'planned in part',
    inferred: 'day inferred',
    empty: 'Nothing is reported on these days.',
    otherDays: (amount: number) =>
      amount === 1 ? '1 stop is on other days.' : `${amount} stops are on other days.`,
    alsoNamed: (places: readonly string[]) => `Also named on this trip: ${listed(places)}`,
    aboutTrip: 'About this trip',
    noTrip: 'On no numbered trip',
    showAll: 'Show every stop',
    leftOut: (amount: number) =>
      amount === 1 ? '1 stop is left out.' : `${amount} stops are left out.`,
    emptyNarrowed: 'No report is left by what is chosen.',
  },

  days: {
    name: 'Days',
    from: 'From',
    to: 'To',
    all: 'All dates',
    reversed: 'From is after To, so the days between them are shown.',
    broken: 'The days could not be shown. The map and the itinerary still work.',
    empty: 'Nothing is reported on these days. “All dates” shows every stop.',
    emptyNarrowed:
      'No report is left by what is chosen: the article, the kind and the days together.',
  },

  narrowing: {
    name: 'Reports shown',
    article: 'Article',
    kind: 'Kind',
    everyArticle: 'All articles',
    everyKind: 'All kinds',
    kinds: { visit: 'Visits', planned: 'Planned visits', background: 'Background' },
    everyReport: 'All articles and kinds',
  },

  play: {
    play: 'Play',
    pause: 'Pause',
    missing: 'Playing could not be started. Check the connection, then press Play again.',
  },

  timeline: {
    name: 'Timeline',
    trip: (title: string, days: string) => `${title}, ${days}`,
    zoomIn: 'Fewer days',
    zoomOut: 'More days',
    onDay: (day: string, amount: number, stops: readonly string[], more: number) => {
      if (amount === 0) return `${day}: nothing reported`
      const names = more === 0 ? stops : [...stops, `${more} more`]
      const where = names.length === 0 ? '' : ` — ${names.join(', ')}`
      return `${day}: ${count(amount, 'report', 'reports')}${where}`
    },
    event: (stop: string, title: string, details: readonly string[]) =>
      `${stop}: ${title} (${details.join('; ')})`,
    within: 'on one of these days',
    through: 'on all of these days',
    planned: 'planned',
    background: 'without the traveller',
    inferred: 'day inferred',
    broken: 'The timeline could not be shown. The dates above it still work.',
  },

  stop: {
    loading: 'Opening the stop…',
    broken: 'This stop could not be shown. The map and the itinerary still work.',
  },

  about: {
    name: 'Method and sources',
    loading: 'Opening the page…',
    broken: 'This page could not be shown. Check the connection, then load it again.',
    backToMap: 'Back to the map',
  },

  credits: {
    missing: 'The credits could not be loaded. Check the connection, then load the page again.',
  },

  embed: {
    name: 'Embed',
    missing: 'The code could not be made. Check the connection, then press Embed again.',
  },

  keys: {
    name: 'Keyboard',
    missing:
      'The list of keys could not be loaded. Check the connection, then press Keyboard again.',
  },

  picture: {
    save: 'Save picture',
    missing:
      'The picture could not be begun. Check the connection, then press “Save picture” again.',
  },

  cite: {
    name: 'Cite',
    missing: 'The citation could not be made. Check the connection, then open this again.',
  },

  legend: {
    name: 'How to read the map',
    planned: 'Planned',
    background: 'Without the traveller',
    legPlanned: 'Leg, an end planned',
    arrow: 'Order stated',
    notRoutes: 'Lines join stops in the order of their days; they are not routes.',
    site: 'Site',
    town: 'Town',
    country: 'Somewhere in the country',
  },

  print: {
    address: (address: string) => `This page: ${address}`,
    dataset: (version: string, day: string) => `Dataset version ${version}, updated ${day}.`,
  },

  sheet: {
    raise: 'Raise the panel',
    lower: 'Lower the panel',
  },

  notice: {
    missing:
      'Not all that the address asks for is shown, and what is missing could not be told. Load the page again.',
  },

  failure: {
    heading: 'The dataset cannot be shown',
    page: 'The page could not be shown. Load it again; if that does not help, the dataset can be read at dataset.geojson.',
    asWritten:
      'This can be read as it was published, but its map and controls could not be loaded. Check the connection, then load again.',
    partHeading: (amount: number) =>
      amount === 1
        ? 'The dataset has a problem, and what it concerns is left out'
        : `The dataset has ${amount} problems, and what they concern is left out`,
    restShown: 'The rest is shown.',
    undescribed: 'The list of problems could not be loaded. Check the connection, then load again.',
    whole: 'the whole file',
    found: 'Found',
    expected: 'expected',
    more: (amount: number) => `${amount} more.`,
    reload: 'Load again',
  },
} as const

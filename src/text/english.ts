/** Every string of the interface, in English. Parameters come ready to print. */

const plural = new Intl.PluralRules('en')
const list = new Intl.ListFormat('en', { type: 'conjunction' })

function count(amount: number, one: string, other: string): string {
  return `${amount.toLocaleString('en')} ${plural.select(amount) === 'one' ? one : other}`
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

export const english = {
  language: 'en',
  product: 'Dateline',

  reports: (amount: number) => count(amount, 'report', 'reports'),
  stops: (amount: number) => count(amount, 'stop', 'stops'),
  stopsOf: (shown: number, all: number) => `${shown} of ${count(all, 'stop', 'stops')}`,
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

  map: {
    name: 'Map',
    keys: 'Map view: arrow keys move it, plus and minus zoom it',
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
    basemapMissing: (file: string) =>
      `Part of the map’s background (${file}) could not be loaded. The stops are all there. Check the connection, then try again.`,
    tryAgain: 'Try again',
    credits: 'Credits',
    contributors: 'contributors',
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
    alsoNamed: (places: readonly string[]) => `Also named on this trip: ${list.format(places)}`,
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

  panel: {
    close: 'Close',
    back: 'Itinerary',
    loading: 'Opening the stop…',
    otherNames: 'Other names',
    noneInRange: 'Nothing is reported here on these days.',
    hidden: (amount: number) =>
      amount === 1 ? '1 report is on other days.' : `${amount} reports are on other days.`,
    showHidden: (amount: number) => (amount === 1 ? 'Show it' : `Show all ${amount}`),
    markedHidden: 'The quotation that the link names belongs to a report on other days.',
    noneChosen: 'No report here is left by what is chosen.',
    leftOut: (amount: number) =>
      amount === 1 ? '1 report is left out.' : `${amount} reports are left out.`,
    markedLeftOut: 'The quotation that the link names belongs to a report that is left out.',
    dayOfOthers: (article: string, other: string) =>
      `${article} gives no day for this; the day rests on ${other}.`,
    otherQuotations: (amount: number) =>
      `${count(amount, 'quotation', 'quotations')} of other articles left out.`,
    onlyCountry: (country: string) => `Somewhere in ${country}: no article names a town for this.`,
    within: 'On one of these days',
    through: 'On all of these days',
    inferred: 'Day inferred',
    orderNotStated: 'Order within the day not stated',
    fulfilled: {
      reported: 'An article reports that it took place:',
      recorded: 'The official record says that it took place.',
      otherwise: 'It did not take place as announced: see the official record.',
      unknown: 'No article and no record here says whether it took place.',
    },
    whyDay: 'Why this day?',
    whyPlace: 'Why this place?',
    whyOrder: 'Why this order?',
    others: {
      day: 'Sources differ on the day',
      place: 'Sources differ on the place',
      order: 'Sources differ on the order',
      name: 'A note on the name',
    },
    maybe: {
      day: 'Sources may differ on the day',
      place: 'Sources may differ on the place',
    },
    itself: {
      day: 'The article differs with itself on the day',
      place: 'The article differs with itself on the place',
    },
    onlyOtherSide: (article: string) =>
      `${article} is quoted here only where sources differ on a report of others.`,
    record: 'Official record',
    recordRelation: { confirms: 'Confirms', corrects: 'Has it otherwise' },
    recordRow: (locale: string, country: string, days: string) => `${locale} (${country}), ${days}`,
    neighbours: (trip: string) => `Stops of the ${trip}`,
    previous: 'Previous',
    next: 'Next',
    firstStop: 'First stop shown',
    lastStop: 'Last stop shown',
    neighbourOrderNotStated: 'order not stated',
    checked: (day: string) => `Checked against the article’s text on ${day}`,
    notChecked: 'Not checked',
    textHash: 'Article’s SHA-256',
    copyLink: 'Copy link',
    copyExcerptLink: 'Copy link to this excerpt',
    copied: 'Link copied.',
    copyRefused: 'The browser keeps the clipboard closed. The link is selected: copy it from here.',
    link: 'Link',
    broken: 'This stop could not be shown. The map and the itinerary still work.',
    unknownArticle: 'Article not in the dataset',
  },

  agreement: {
    name: 'Who says so',
    source: 'Source',
    day: 'Day',
    place: 'Place',
    stance: {
      agrees: 'Agrees',
      differs: 'Differs',
      unclear: 'Leaves it open',
      among: 'Lists it among others',
      ground: 'Taken from here',
    },
    silent: 'Not stated',
    noRecord: 'No row of the register is cited for this report.',
  },

  article: {
    publisher: 'publisher',
    author: 'author',
    date: 'date',
    noAddress: 'The source gives no address',
    inferred: (fact: string) => `${fact} (inferred)`,
    open: 'Open the article',
    about: 'About this source',
    notStated: (facts: readonly string[]) =>
      capitalised(`${list.format(facts)} not stated in the article`),
    by: (authors: readonly string[]) => `By ${list.format(authors)}`,
  },

  cite: {
    name: 'Cite',
    copy: (format: string) => `Copy as ${format}`,
    copied: (format: string) => `Citation copied as ${format}.`,
    refused: 'The browser keeps the clipboard closed. The citation is selected: copy it from here.',
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

  about: {
    name: 'Method and sources',
    back: 'Map and itinerary',
    contents: 'On this page',
    loading: 'Opening the page…',
    broken: 'This page could not be shown. Check the connection, then load it again.',
    quotedTimes: (amount: number) => `Quoted ${amount === 1 ? 'once' : `${amount} times`}.`,
    onlyThis: 'Show only what it reports',
    textHash: 'SHA-256 of the text that was quoted',
    checked: (checked: number, all: number) =>
      `${checked} of ${count(all, 'quotation', 'quotations')} in this dataset carry a mark that holds; this page has just computed their hashes again.`,
    counting: 'Computing the hashes of the quotations…',
    impossible:
      'This browser computes no hashes on this page, so that no mark could be confirmed. Open the page over https.',
    inferred: 'These days are inferred:',
    unplaced: 'The place of these reports was worked out:',
    noRegister: 'This dataset cites no register.',
    noneInferred: 'No day in this dataset is inferred.',
    noneUnplaced: 'Every report in this dataset names its place.',
    backToMap: 'Back to the map',
    noneDiffer: 'No disagreements are noted in this dataset.',
    cites: 'Cited for',
    nothingCites: 'no stop on this map',
    citesOtherwise: 'which it has otherwise',
    files: 'The dataset as a file',
    schema: 'Its format as a JSON Schema',
    days: 'Days',
    row: 'Country and places',
    contact: (address: string) => `Reports of errors go to ${address}.`,
  },

  credits: {
    name: 'Credits',
    dataset: 'Dataset',
    version: (version: string, day: string) => `Version ${version}, updated ${day}.`,
    noCorrections: 'No corrections so far.',
    missing: 'The credits could not be loaded. Check the connection, then load the page again.',
    licences: 'Licences of the software, in full',
    close: 'Close',
  },

  page: {
    about: (stop: string, title: string) => `${stop}, in the words of the articles. ${title}.`,
    method: (title: string) =>
      `From which articles, by which method and under which terms. ${title}.`,
    notFound: 'Page not found',
    nothingHere: (title: string) => `There is no page at this address. ${title}.`,
  },

  sheet: {
    raise: 'Raise the panel',
    lower: 'Lower the panel',
  },

  notice: {
    dismiss: 'Dismiss',
    notADay: (parameter: string, value: string) =>
      `“${value}” is no day of the calendar (YYYY-MM-DD), so ${parameter === 'from' ? 'From' : 'To'} is left open.`,
    rangeReversed: (from: string, to: string) =>
      `From (${from}) is after To (${to}), so the days between them are shown.`,
    parameterRepeated: (parameter: string) =>
      `The address gives “${parameter}” more than once. The first one counts.`,
    unknownStop: (stop: string) =>
      `This dataset has no stop “${stop}”. Here is the itinerary with all that it has.`,
    renamedStop: (former: string, name: string) => `“${former}” is now called ${name}.`,
    unknownExcerpt: (excerpt: string) => `This dataset has no quotation “${excerpt}”.`,
    excerptElsewhere: (name: string) => `The quotation stands at ${name}, so that stop is shown.`,
    unknownArticle: (article: string) =>
      `This dataset has no article “${article}”, so the reports of all of them are shown.`,
    notAKind: (value: string) =>
      `“${value}” is no kind of report (visit, planned, background), so all kinds are shown.`,
    unknownSection: (section: string) =>
      `This page has no section “${section}”, so it is shown from its top.`,
    stopBesideAbout: (stop: string) =>
      `This page is about method and sources, so the stop “${stop}” is not shown.`,
    unknownPath: (path: string) => `There is no page “${path}”. Here is the whole map.`,
    dataUnavailable: (data: string) =>
      `Other datasets cannot be opened yet, so “${data}” is not shown. This is the built-in one.`,
    languageUnavailable: (language: string) =>
      `${language} is not available yet. The page is in English.`,
    embedUnavailable: 'The view for embedding is not available yet. This is the whole page.',
  },

  failure: {
    heading: 'The dataset cannot be shown',
    page: 'The page could not be shown. Load it again; if that does not help, the dataset can be read at dataset.geojson.',
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

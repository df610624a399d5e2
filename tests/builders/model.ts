import { day } from '../../src/calendar/day.ts'
import type {
  Account,
  Article,
  Basis,
  Dataset,
  Disagreement,
  Excerpt,
  RegisterRecord,
  Stop,
  StopEvent,
  Trip,
} from '../../src/dataset/model.ts'
import { deepFreeze } from './deep-freeze.ts'
import { IDS } from './ids.ts'

/*
 * Builders of the dataset's parts. Each gives a frozen, complete value that the format allows;
 * a test states only what it is about. Ids inside follow from the id of the whole (the event of
 * the stop `brink` is `brink-visit`, its excerpt `brink-visit-quote`), so that parts built with
 * different ids never collide.
 */

/** The day on which most of the journey happens, a Monday. */
export const FIRST_DAY = day('2031-05-05')
/** The day after, a Tuesday. */
export const SECOND_DAY = day('2031-05-06')
/** The last day of the first trip, a Wednesday. */
export const THIRD_DAY = day('2031-05-07')

/** A SHA-256 that no text has: tests of verification compute their own. */
const SOME_HASH = '0123456789abcdef'.repeat(4)

/** An article that is quoted. */
export function anArticle(overrides: Partial<Article> = {}): Article {
  return deepFreeze({
    id: IDS.article,
    title: 'Botanist reaches Alder Bay',
    publisher: 'The Harbour Post',
    authors: ['A. Reporter'],
    published: FIRST_DAY,
    url: 'https://harbour-post.example/botanist',
    language: 'en',
    textHash: SOME_HASH,
    ...overrides,
  })
}

/** A row of an official register. */
export function aRecord(overrides: Partial<RegisterRecord> = {}): RegisterRecord {
  return deepFreeze({
    id: IDS.record,
    register: 'Register of the Harbour Office',
    url: 'https://register.example/calls',
    start: FIRST_DAY,
    end: SECOND_DAY,
    country: 'Coastland',
    locale: 'Alder Bay',
    ...overrides,
  })
}

/** A trip that one source numbers. */
export function aTrip(overrides: Partial<Trip> = {}): Trip {
  return deepFreeze({ id: IDS.trip, title: 'First trip', ...overrides })
}

/** A quotation of the article `IDS.article`. */
export function anExcerpt(overrides: Partial<Excerpt> = {}): Excerpt {
  return deepFreeze({
    id: 'some-quote',
    article: IDS.article,
    exact: 'The botanist came ashore at Alder Bay on Monday.',
    prefix: 'Calm seas. ',
    suffix: ' A crowd had',
    ...overrides,
  })
}

/** The words of the article `IDS.article` that a claim rests on. */
export function aBasis(overrides: Partial<Basis> = {}): Basis {
  return deepFreeze({
    article: IDS.article,
    words: 'on Monday',
    rule: 'The article is dated Monday, May 5, 2031.',
    ...overrides,
  })
}

/** The day and the place as the article `IDS.article` has them, the same as the event's. */
export function anAccount(overrides: Partial<Account> = {}): Account {
  return deepFreeze({
    article: IDS.article,
    day: { words: 'on Monday', stance: 'agrees' },
    place: { words: 'at Alder Bay', stance: 'agrees' },
    ...overrides,
  })
}

/** Sources that differ about a place. */
export function aDisagreement(overrides: Partial<Disagreement> = {}): Disagreement {
  return deepFreeze({
    about: 'place',
    excerpts: [],
    note: 'One article names the bay, the other only the coast.',
    ...overrides,
  })
}

/** A visit on `FIRST_DAY`, on no trip, with one excerpt whose id is the event's with `-quote`. */
export function anEvent(overrides: Partial<StopEvent> = {}): StopEvent {
  const id = overrides.id ?? 'some-visit'
  return deepFreeze({
    id,
    kind: 'visit',
    title: 'Arrival by boat',
    start: FIRST_DAY,
    certain: true,
    dateBasis: aBasis(),
    excerpts: [anExcerpt({ id: `${id}-quote` })],
    disagreements: [],
    ...overrides,
  })
}

/** A town with one visit, whose id is the stop's with `-visit`. */
export function aStop(overrides: Partial<Stop> = {}): Stop {
  const id = overrides.id ?? IDS.stop
  const name = overrides.name ?? nameOf(id)
  return deepFreeze({
    id,
    position: { longitude: -31.2, latitude: 39.4 },
    name,
    printedName: name,
    names: {},
    aliases: [],
    country: 'XA',
    precision: 'town',
    links: [],
    note: null,
    events: [anEvent({ id: `${id}-visit` })],
    ...overrides,
  })
}

/**
 * A small whole: two articles, a record, two trips and three stops. `IDS.stop` is visited, quoted
 * twice and disagreed about; `IDS.plannedStop` is announced for the day after; at
 * `IDS.backgroundStop` something happens without the traveller.
 */
export function aDataset(overrides: Partial<Dataset> = {}): Dataset {
  return deepFreeze({
    title: 'A botanist’s journey',
    description: 'Where a botanist was reported to be in May 2031.',
    language: 'en',
    version: '1.0.0',
    updated: day('2031-06-01'),
    contact: 'mailto:desk@harbour-post.example',
    articles: [
      anArticle(),
      anArticle({
        id: IDS.otherArticle,
        publisher: 'The Valley Courier',
        inferred: ['publisher'],
      }),
    ],
    records: [aRecord()],
    trips: [aTrip(), aTrip({ id: IDS.laterTrip, title: 'Second trip' })],
    corrections: [{ day: day('2031-06-01'), what: 'A day was mended.', why: 'It was misread.' }],
    stops: [aVisitedStop(), aPlannedStop(), aBackgroundStop()],
    ...overrides,
  })
}

function aVisitedStop(): Stop {
  const otherSide = anExcerpt({
    id: 'other-side-quote',
    article: IDS.otherArticle,
    exact: 'The botanist was seen somewhere on the coast.',
  })
  const quote = anExcerpt({
    id: 'arrival-quote',
    checked: { day: day('2031-06-01'), textHash: SOME_HASH, quoteHash: SOME_HASH },
  })
  const arrival = anEvent({
    id: 'arrival',
    end: SECOND_DAY,
    extent: 'within',
    certain: false,
    precision: 'country',
    placeBasis: aBasis({ words: 'came ashore' }),
    trip: IDS.trip,
    order: 1,
    orderBasis: aBasis({ words: 'before going on' }),
    excerpts: [quote, anExcerpt({ id: 'crowd-quote', exact: 'A crowd had gathered.' })],
    record: { id: IDS.record, relation: 'confirms' },
    accounts: [
      anAccount(),
      { article: IDS.otherArticle, place: { words: 'on the coast', stance: 'unclear' } },
    ],
    disagreements: [aDisagreement({ excerpts: [otherSide, quote], record: IDS.record })],
  })
  return aStop({
    aliases: [IDS.formerStop],
    names: { ar: 'خليج', he: 'מפרץ' },
    links: ['geonames:1'],
    note: 'The point marks the quay.',
    events: [arrival],
  })
}

function aPlannedStop(): Stop {
  const announced = anEvent({
    id: 'announced',
    kind: 'planned',
    start: SECOND_DAY,
    trip: IDS.trip,
    excerpts: [anExcerpt({ id: 'announced-quote', exact: 'Brink is to be next.' })],
  })
  return aStop({
    id: IDS.plannedStop,
    position: { longitude: -30.4, latitude: 39.9 },
    events: [announced],
  })
}

function aBackgroundStop(): Stop {
  const meeting = anEvent({ id: 'gardeners-meeting', kind: 'background', start: SECOND_DAY })
  return aStop({
    id: IDS.backgroundStop,
    position: { longitude: -29.8, latitude: 38.7 },
    events: [meeting],
  })
}

/** `alder-bay` as a name: "Alder Bay". */
function nameOf(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

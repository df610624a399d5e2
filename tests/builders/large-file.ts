import { addDays, type Day, day } from '../../src/calendar/day.ts'

/** How large a made dataset is, and when its events lie. */
export interface LargeChoices {
  readonly stops: number
  readonly events: number
  readonly from: Day
  /** Days that the events are spread over. */
  readonly days: number
  readonly seed: number
}

/** A foreign ministry's century and a half of travel. */
export const MINISTRY: LargeChoices = {
  stops: 900,
  events: 3500,
  from: day('1874-01-01'),
  days: 54_787,
  seed: 20_240_501,
}

/** A newsroom's map of events, from the first day of the calendar on. */
export const NEWSROOM: LargeChoices = {
  stops: 20_000,
  events: 50_000,
  from: day('0001-01-01'),
  days: 740_000,
  seed: 20_240_501,
}

/** Names as datasets have them: short and long, of many scripts and directions. */
const NAMES = [
  'Alder Bay',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson',
  'الإسكندرية',
  'באר שבע',
  'Санкт-Петербург',
  '東京都千代田区',
  'กรุงเทพมหานคร',
  'नई दिल्ली',
  'Reykjavík',
  'Ho',
]

/** Places that break maps: the poles, both sides of the antimeridian, nought. */
const EDGES: readonly (readonly [number, number])[] = [
  [0, 90],
  [0, -90],
  [180, 0],
  [-180, 0],
  [179.999, -16.5],
  [-179.999, -16.5],
  [0, 0],
]

const KINDS = ['visit', 'visit', 'visit', 'planned', 'background'] as const

/** An event's trip, so many events in a row belonging to one. */
const EVENTS_A_TRIP = 12

/**
 * The file of a dataset of any size, the same for the same choices: for benchmarks, and for tests
 * that need many of everything. Every tenth stop lies exactly where another one does.
 */
export function largeFile(choices: LargeChoices): unknown {
  const random = numbersFrom(choices.seed)
  const pick = <Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item
  const starts = Array.from({ length: choices.events }, () => Math.floor(random() * choices.days))
  starts.sort((a, b) => a - b)
  const stops = positionsOf(choices.stops, random).map((coordinates, index) => ({
    type: 'Feature',
    id: `stop-${index}`,
    geometry: { type: 'Point', coordinates },
    properties: {
      name: `${pick(NAMES)} ${index}`,
      country: 'XA',
      precision: pick(['site', 'town', 'country']),
      events: [] as unknown[],
    },
  }))
  for (const [index, start] of starts.entries()) {
    // Every stop has an event before any has a second one.
    const stop = index < stops.length ? stops[index] : pick(stops)
    stop?.properties.events.push(eventOf(index, addDays(choices.from, start), pick(KINDS), random))
  }
  const trips = Math.ceil(choices.events / EVENTS_A_TRIP)
  return {
    type: 'FeatureCollection',
    format: 1,
    title: `${choices.events} events at ${choices.stops} stops`,
    description: 'Made by a generator, to be large.',
    language: 'en',
    version: '1.0.0',
    updated: '2024-05-01',
    articles: [{ id: 'a', title: 'Gazette', language: 'en', textHash: '0'.repeat(64) }],
    trips: Array.from({ length: trips }, (_, index) => ({
      id: `t${index}`,
      title: `Trip ${index}`,
    })),
    features: stops,
  }
}

function positionsOf(count: number, random: () => number): readonly (readonly number[])[] {
  const positions: (readonly number[])[] = []
  for (let index = 0; index < count; index += 1) {
    const edge = EDGES[index]
    const twin = index % 10 === 9 ? positions[index - 5] : undefined
    positions.push(edge ?? twin ?? [rounded(random() * 360 - 180), rounded(random() * 150 - 70)])
  }
  return positions
}

function eventOf(index: number, start: Day, kind: string, random: () => number): unknown {
  const length = random() < 0.15 ? 1 + Math.floor(random() * 9) : 0
  return {
    id: `e${index}`,
    kind,
    title: `Event ${index}`,
    start,
    ...(length === 0
      ? {}
      : { end: addDays(start, length), extent: random() < 0.5 ? 'through' : 'within' }),
    certain: random() < 0.9,
    dateBasis: { article: 'a', words: `on day ${index}`, rule: `It is ${start}.` },
    trip: `t${Math.floor(index / EVENTS_A_TRIP)}`,
    excerpts: [
      {
        id: `q${index}`,
        article: 'a',
        exact: `Something happened, the ${index}th thing of its kind.`,
        prefix: '',
        suffix: '',
      },
    ],
  }
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}

/** Numbers from 0 up to 1, always the same for a seed (the generator mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

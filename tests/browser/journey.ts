import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textIn } from '../../src/dataset/localized-text.ts'
import type { Excerpt, Stop, StopEvent, Trip } from '../../src/dataset/model.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'

/*
 * What the built-in dataset says should be on the screen. Counted here anew, with nothing but
 * comparisons of text, so that a mistake in the program's own filtering cannot hide itself.
 */

/** Text of the dataset's file. */
export const DATASET_TEXT = readFileSync(
  join(import.meta.dirname, '../../public/dataset.geojson'),
  'utf8',
)

const { dataset, problems } = readDataset(JSON.parse(DATASET_TEXT))
if (dataset === null || problems.length > 0) throw new Error('The built-in dataset has problems.')

/** Every stop, in the file's order. */
export const STOPS: readonly Stop[] = dataset.stops

/** Every trip with the first and the last day of its events. */
export const TRIPS = dataset.trips.map((trip) => ({
  title: textIn(trip.title, 'en', 'en'),
  ...daysOf(trip),
}))

function daysOf(trip: Trip): { readonly from: string; readonly to: string } {
  const events = STOPS.flatMap((stop) => stop.events).filter((event) => event.trip === trip.id)
  const from = events.map((event) => event.start).sort()[0]
  const to = events.map(lastDay).sort().at(-1)
  if (from === undefined || to === undefined) throw new Error(`The trip ${trip.id} has no event.`)
  return { from, to }
}

function lastDay(event: StopEvent): string {
  return event.end ?? event.start
}

/** How many events of each stop fall into the days, both included; stops with none are left out. */
export function reportsIn(from = '0001-01-01', to = '9999-12-31'): ReadonlyMap<string, number> {
  const counts = STOPS.map((stop) => {
    const events = stop.events.filter((event) => lastDay(event) >= from && event.start <= to)
    return [stop.name, events.length] as const
  })
  return new Map(counts.filter(([, count]) => count > 0))
}

/**
 * Where the traveller is said to be or to go, in turn: each stay with its first day. Within a day by
 * the order that a source gives, else in the file's.
 */
export const STAYS = staysInTurn()

function staysInTurn() {
  const reported = STOPS.flatMap((stop) => stop.events.map((event) => ({ stop, event })))
    .filter(({ event }) => event.kind !== 'background')
    .sort((a, b) => placeInTime(a.event).localeCompare(placeInTime(b.event)))
  return reported.filter(
    ({ stop, event }, index) =>
      reported[index - 1]?.stop !== stop || reported[index - 1]?.event.trip !== event.trip,
  )
}

/** Names of the stops in turn, each once; those that the traveller is not said to be at come last. */
export const NAMES_IN_TURN: readonly string[] = [
  ...new Set([...STAYS.map(({ stop }) => stop.name), ...STOPS.map(({ name }) => name)]),
]

function placeInTime({ start, order = 9 }: StopEvent): string {
  return `${start} ${order}`
}

/** The stop of this index, for tests that need some stop and not a particular one. */
export function stopAt(index: number): Stop {
  const stop = STOPS.at(index)
  if (stop === undefined) throw new Error(`The dataset has no stop number ${index}.`)
  return stop
}

/** The stop with the most quotations: the longest page, and the most that could be moved or cut off. */
export const LONGEST_STOP: Stop =
  STOPS.toSorted((a, b) => excerptsOf(b).length - excerptsOf(a).length)[0] ?? stopAt(0)

/** The trip of this index. */
export function tripAt(index: number): (typeof TRIPS)[number] {
  const trip = TRIPS.at(index)
  if (trip === undefined) throw new Error(`The dataset has no trip number ${index}.`)
  return trip
}

/** Every excerpt that stands as proof of an event of the stop. */
export function excerptsOf(stop: Stop): readonly Excerpt[] {
  return stop.events.flatMap((event) => event.excerpts)
}

/** The last excerpt of a stop: the one that most likely lies below the screen's edge. */
export function lastExcerptOf(stop: Stop): Excerpt {
  const last = excerptsOf(stop).at(-1)
  if (last === undefined) throw new Error(`The stop ${stop.id} has no excerpt.`)
  return last
}

/** The first words of an excerpt, on one line: enough to find it by. */
export function openingWords(excerpt: Excerpt): string {
  return (excerpt.exact.split('\n')[0] ?? '').slice(0, 60).trim()
}

/** The dataset's text with some properties of its first stop changed; undefined leaves one out. */
export function withFirstStop(changes: { readonly name: unknown }): string {
  // The shape is that of the file, which was read above without a problem.
  const json = JSON.parse(DATASET_TEXT) as { features: { properties: object }[] }
  const [first] = json.features
  if (first !== undefined) first.properties = { ...first.properties, ...changes }
  return JSON.stringify(json)
}

/** What may name an excerpt's article in its caption: the title, or the publisher of an untitled one. */
export function sourceNames(excerpt: Excerpt): readonly string[] {
  const article = dataset?.articles.find(({ id }) => id === excerpt.article)
  if (article === undefined) throw new Error(`The excerpt ${excerpt.id} has no article.`)
  return [article.title, ...(article.publisher === undefined ? [] : [article.publisher])]
}

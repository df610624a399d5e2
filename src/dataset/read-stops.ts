import type { KnownIds } from './known-ids.ts'
import type { Excerpt, Stop, StopEvent } from './model.ts'
import type { ProblemList } from './problem-list.ts'
import { type FileEvent, readEvent } from './read-event.ts'
import { stopSchema } from './schema.ts'

interface FileStop {
  readonly stop: Omit<Stop, 'events'>
  readonly events: readonly FileEvent[]
}

/** The stops that keep the format, each with those of its events that do. */
export function readStops(
  features: readonly unknown[],
  known: KnownIds,
  list: ProblemList,
): readonly Stop[] {
  const fileStops = features.flatMap((feature, index) => {
    const fileStop = readStop(feature, `features[${index}]`, known, list)
    return fileStop === null ? [] : [fileStop]
  })
  const excerpts = excerptsById(fileStops)
  return fileStops.map(({ stop, events }) => ({
    ...stop,
    events: events.map((event) => withQuotedSides(event, excerpts, list)),
  }))
}

function readStop(
  feature: unknown,
  path: string,
  known: KnownIds,
  list: ProblemList,
): FileStop | null {
  const read = list.read(stopSchema, feature, path)
  if (read === null || !list.claimId(read.id, path)) return null
  const { properties } = read
  const [longitude, latitude] = read.geometry.coordinates
  const events = properties.events.flatMap((value, index) => {
    const event = readEvent(value, `${path}.properties.events[${index}]`, known, list)
    return event === null ? [] : [event]
  })
  const stop = {
    id: read.id,
    position: { longitude, latitude },
    name: properties.name,
    printedName: properties.name,
    names: properties.names ?? {},
    aliases: properties.aliases ?? [],
    country: properties.country,
    precision: properties.precision,
    links: properties.links ?? [],
    note: properties.note ?? null,
  }
  return { stop, events }
}

/** Every excerpt of the dataset, so that a disagreement can name one that stands elsewhere. */
function excerptsById(stops: readonly FileStop[]): ReadonlyMap<string, Excerpt> {
  const excerpts = new Map<string, Excerpt>()
  for (const event of stops.flatMap(({ events }) => events)) {
    for (const excerpt of event.excerpts) excerpts.set(excerpt.id, excerpt)
    for (const { side } of event.disagreements.flatMap(({ sides }) => sides)) {
      if (typeof side !== 'string') excerpts.set(side.id, side)
    }
  }
  return excerpts
}

/** The event with every side of its disagreements as an excerpt; ids that name none are told. */
function withQuotedSides(
  event: FileEvent,
  known: ReadonlyMap<string, Excerpt>,
  list: ProblemList,
): StopEvent {
  const disagreements = event.disagreements.map(({ sides, ...rest }) => ({
    ...rest,
    excerpts: sides.flatMap(({ side, path }) => {
      const excerpt = typeof side === 'string' ? known.get(side) : side
      if (excerpt === undefined) list.add('unknown-excerpt', path, side)
      return excerpt === undefined ? [] : [excerpt]
    }),
  }))
  return { ...event, disagreements }
}

import type { KnownIds } from './known-ids.ts'
import type { Excerpt, Stop, StopEvent } from './model.ts'
import type { ProblemList } from './problem-list.ts'
import type { FileSide } from './read-disagreement.ts'
import { type FileEvent, readEvent } from './read-event.ts'

interface FileStop {
  readonly stop: Omit<Stop, 'events'>
  readonly events: readonly FileEvent[]
}

/**
 * Reads the stops of a dataset one after the other, each with those of its events that keep the format.
 * A disagreement may name an excerpt that stands further down: that is only known once all are read.
 */
export class StopReader {
  readonly #known: KnownIds
  readonly #list: ProblemList
  readonly #fileStops: FileStop[] = []
  readonly #excerpts = new Map<string, Excerpt>()
  #features = 0

  constructor(known: KnownIds, list: ProblemList) {
    this.#known = known
    this.#list = list
  }

  /** How many features were read, bad ones included. */
  get features(): number {
    return this.#features
  }

  /** How many of them are stops. */
  get size(): number {
    return this.#fileStops.length
  }

  /** Reads the next feature. One that breaks the format is told, and is no stop. */
  read(feature: unknown): void {
    const path = `features[${this.#features}]`
    this.#features += 1
    const fileStop = readStop(feature, path, this.#known, this.#list)
    if (fileStop === null) return
    this.#fileStops.push(fileStop)
    noteExcerpts(fileStop, this.#excerpts)
  }

  /** A stop as far as it is known by now, and whether that is all of it. */
  soFar(index: number): { readonly stop: Stop; readonly isAll: boolean } | null {
    const fileStop = this.#fileStops[index]
    if (fileStop === undefined) return null
    let isAll = true
    const stop = withQuotedSides(fileStop, this.#excerpts, () => {
      isAll = false
    })
    return { stop, isAll }
  }

  /** All stops; ids of excerpts that none has are told. Called once, after the last feature. */
  finish(): readonly Stop[] {
    return this.#fileStops.map((fileStop) =>
      withQuotedSides(fileStop, this.#excerpts, ({ side, path }) =>
        this.#list.add('unknown-excerpt', path, side),
      ),
    )
  }
}

function readStop(
  feature: unknown,
  path: string,
  known: KnownIds,
  list: ProblemList,
): FileStop | null {
  const read = list.read('stop', feature, path)
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

/** Notes a stop's excerpts, so that a disagreement can name one that stands elsewhere. */
function noteExcerpts({ events }: FileStop, excerpts: Map<string, Excerpt>): void {
  for (const event of events) {
    for (const excerpt of event.excerpts) excerpts.set(excerpt.id, excerpt)
    for (const { side } of event.disagreements.flatMap(({ sides }) => sides)) {
      if (typeof side !== 'string') excerpts.set(side.id, side)
    }
  }
}

/** The stop with every side of its events' disagreements as an excerpt, but for ids that name none. */
function withQuotedSides(
  { stop, events }: FileStop,
  known: ReadonlyMap<string, Excerpt>,
  onUnknown: (side: FileSide) => void,
): Stop {
  const quoted = (side: FileSide) => {
    const excerpt = typeof side.side === 'string' ? known.get(side.side) : side.side
    if (excerpt === undefined) onUnknown(side)
    return excerpt === undefined ? [] : [excerpt]
  }
  return {
    ...stop,
    events: events.map(
      (event): StopEvent => ({
        ...event,
        disagreements: event.disagreements.map(({ sides, ...rest }) => ({
          ...rest,
          excerpts: sides.flatMap(quoted),
        })),
      }),
    ),
  }
}

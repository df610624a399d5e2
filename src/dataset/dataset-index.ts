import type {
  Article,
  Dataset,
  Disagreement,
  Excerpt,
  RegisterRecord,
  Stop,
  StopEvent,
  Trip,
} from './model.ts'

/**
 * Where an excerpt stands: the stop and the event that it proves, or else those of the first
 * disagreement that it is a side of.
 */
export interface ExcerptPlace {
  readonly excerpt: Excerpt
  readonly stop: Stop
  readonly event: StopEvent
  /** The disagreement it stands in; null where it is the event's own proof. */
  readonly disagreement: Disagreement | null
}

/** A dataset's entries by id. Maps, since an id may be `__proto__`. */
export interface DatasetIndex {
  readonly articles: ReadonlyMap<string, Article>
  readonly records: ReadonlyMap<string, RegisterRecord>
  readonly trips: ReadonlyMap<string, Trip>
  readonly stops: ReadonlyMap<string, Stop>
  /** Former ids of stops, so that old links live. A current id always wins over a former one. */
  readonly aliases: ReadonlyMap<string, Stop>
  readonly excerpts: ReadonlyMap<string, ExcerptPlace>
}

/** Builds the index in one pass over the dataset. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const aliases = new Map<string, Stop>()
  const excerpts = new Map<string, ExcerptPlace>()
  for (const stop of dataset.stops) {
    for (const alias of stop.aliases) if (!aliases.has(alias)) aliases.set(alias, stop)
    for (const event of stop.events) {
      for (const excerpt of event.excerpts) {
        excerpts.set(excerpt.id, { excerpt, stop, event, disagreement: null })
      }
    }
  }
  for (const place of quotedSides(dataset)) {
    if (!excerpts.has(place.excerpt.id)) excerpts.set(place.excerpt.id, place)
  }
  return {
    articles: byId(dataset.articles),
    records: byId(dataset.records),
    trips: byId(dataset.trips),
    stops: byId(dataset.stops),
    aliases,
    excerpts,
  }
}

/** The sides of every disagreement. An excerpt that is an event's proof has its home there instead. */
function quotedSides(dataset: Dataset): readonly ExcerptPlace[] {
  return dataset.stops.flatMap((stop) =>
    stop.events.flatMap((event) =>
      event.disagreements.flatMap((disagreement) =>
        disagreement.excerpts.map((excerpt) => ({ excerpt, stop, event, disagreement })),
      ),
    ),
  )
}

function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

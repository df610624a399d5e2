import type { Dataset, Stop, StopEvent } from '../../src/dataset/model.ts'
import { deepFreeze } from './deep-freeze.ts'
import { aDataset } from './model.ts'

/** What a test puts at a path of a file; undefined takes away what stands there. */
export type FileChanges = Readonly<Record<string, unknown>>

/**
 * The file of `aDataset()` as JSON gives it, with changes by path. A path is written as a problem
 * reports it, so that a test reads: this value at this path is told at this path.
 * @example aFile({ 'features[0].properties.events[0].start': '2024-02-30' })
 */
export function aFile(changes: FileChanges = {}): unknown {
  return changed(fileOf(aDataset()), changes)
}

/** A copy of some JSON with other values at some paths. */
export function changed(json: unknown, changes: FileChanges): unknown {
  const root: unknown = structuredClone(json)
  for (const [path, value] of Object.entries(changes)) {
    const keys = keysOf(path)
    const last = keys.pop()
    if (last === undefined) throw new Error('The path of a change is empty.')
    put(containerAt(root, keys, path), last, value)
  }
  return deepFreeze(root)
}

/** What stands at a path of some JSON. */
export function valueAt(json: unknown, path: string): unknown {
  const keys = keysOf(path)
  const last = keys.pop()
  if (last === undefined) return json
  return containerAt(json, keys, path)[last]
}

/** A dataset as its file: the inverse of reading it. */
export function fileOf(dataset: Dataset): unknown {
  const { stops, contact, ...rest } = dataset
  const told = contact === null ? {} : { contact }
  const file = {
    type: 'FeatureCollection',
    format: 1,
    ...rest,
    ...told,
    features: stops.map(featureOf),
  }
  return deepFreeze(JSON.parse(JSON.stringify(file)))
}

function featureOf(stop: Stop): unknown {
  const { id, position, note, events, printedName, ...rest } = stop
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [position.longitude, position.latitude] },
    properties: {
      ...rest,
      name: printedName,
      ...(note === null ? {} : { note }),
      events: events.map(eventOf),
    },
  }
}

/** The event with an excerpt that it has already quoted named by its id alone, as files do. */
function eventOf(event: StopEvent): unknown {
  const quoted = new Set(event.excerpts.map((excerpt) => excerpt.id))
  const disagreements = event.disagreements.map((disagreement) => ({
    ...disagreement,
    excerpts: disagreement.excerpts.map((excerpt) =>
      quoted.has(excerpt.id) ? excerpt.id : excerpt,
    ),
  }))
  return { ...event, disagreements }
}

type Container = Record<string, unknown>

function keysOf(path: string): string[] {
  return path.match(/[^.[\]]+/g) ?? []
}

function containerAt(root: unknown, keys: readonly string[], path: string): Container {
  let here = asContainer(root, path)
  for (const key of keys) here = asContainer(here[key], path)
  return here
}

function asContainer(value: unknown, path: string): Container {
  if (typeof value !== 'object' || value === null) {
    throw new Error(`The file has no “${path}”: mend the path, or the builder.`)
  }
  // Lists too: their places are keys, and a test may put anything anywhere.
  return value as Container
}

function put(container: Container, key: string, value: unknown): void {
  if (value === undefined) delete container[key]
  else container[key] = structuredClone(value)
}

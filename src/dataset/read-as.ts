import type { Format } from './format.ts'
import type { Dataset } from './model.ts'
import type { Problem } from './problem.ts'
import { ProblemList } from './problem-list.ts'
import { contactIn, type Frame, readFrame } from './read-frame.ts'
import { StopReader } from './read-stops.ts'

/** What reading gives: a dataset where one could be made, and everything that was wrong. */
export interface Reading {
  /** Null when not even a head and one stop could be read. */
  readonly dataset: Dataset | null
  readonly problems: readonly Problem[]
}

/** Turns JSON into a dataset, its entries taken as the format says. */
export function readAs(json: unknown, format: Format): Reading {
  const list = new ProblemList(format)
  const frame = readFrame(json, list)
  if (frame === null) return { dataset: null, problems: list.problems }
  const stops = new StopReader(frame.known, list)
  for (const feature of frame.features) stops.read(feature)
  return readingOf({ frame, stops, list })
}

/** The parts of a dataset, and what was wrong with them. */
export interface ReadParts {
  readonly frame: Frame
  readonly stops: StopReader
  readonly list: ProblemList
}

/** What the parts come to, once all are read. */
export function readingOf({ frame, stops, list }: ReadParts): Reading {
  const finished = stops.finish()
  if (finished.length === 0) {
    list.add('no-stops', 'features', Array.from({ length: stops.features }))
    return { dataset: null, problems: list.problems }
  }
  const dataset = { ...frame.entries, contact: contactIn(frame, list), stops: finished }
  return { dataset, problems: list.problems }
}

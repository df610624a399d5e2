import { CHECKED_FORMAT } from './checked-format.ts'
import { type Reading, readAs } from './read-as.ts'

/**
 * Turns unknown JSON into a dataset, entry by entry: an article, a stop or an event that breaks
 * the format is left out and told as a problem, and the rest is shown. Never throws.
 */
export function readDataset(json: unknown): Reading {
  return readAs(json, CHECKED_FORMAT)
}

import { fingerprintOf } from './fingerprint.ts'
import { messageOf } from './message-of.ts'
import type { ProblemKind } from './problem.ts'
import { type Reading, readAs } from './read-as.ts'
import { TRUSTED_FORMAT } from './trusted-format.ts'

/** What loading gives. */
export interface LoadedReading extends Reading {
  /** Of the file's text, see `fingerprintOf`; null where there is none. */
  readonly fingerprint: string | null
}

/**
 * Fetches and reads a dataset: the only request for data in the program.
 * Never rejects: a server that does not answer, an answer that is no JSON and a file that breaks
 * the format all become problems that say what to do.
 * @param address of the file, absolute or relative to the page
 * @param checkedFingerprint see `readText`
 */
export async function loadDataset(
  address: string,
  checkedFingerprint: string | null,
): Promise<LoadedReading> {
  const body = await fetchText(address)
  if ('failure' in body) {
    return failed('not-found', `${address}: ${body.failure}`)
  }
  return readText(body.text, checkedFingerprint)
}

/**
 * Reads a dataset from the text of its file. Never rejects: what is wrong becomes a problem, and so does
 * code for finding it that does not come.
 * @param checkedFingerprint the fingerprint of a text in which nothing was wrong, see `fingerprintOf`: that text is not
 *   checked again. Null for none.
 */
export async function readText(
  text: string,
  checkedFingerprint: string | null,
): Promise<LoadedReading> {
  const parsed = parseJson(text)
  if ('failure' in parsed) return failed('not-json', parsed.failure)
  const fingerprint = fingerprintOf(text)
  if (fingerprint === checkedFingerprint)
    return { ...readAs(parsed.json, TRUSTED_FORMAT), fingerprint }
  try {
    const { readDataset } = await import('./read-dataset.ts')
    return { ...readDataset(parsed.json), fingerprint }
  } catch (error) {
    return failed('unreadable', messageOf(error))
  }
}

async function fetchText(address: string): Promise<{ text: string } | { failure: string }> {
  try {
    const response = await fetch(address)
    if (!response.ok) return { failure: `${response.status} ${response.statusText}`.trim() }
    return { text: await response.text() }
  } catch (error) {
    return { failure: messageOf(error) }
  }
}

function parseJson(text: string): { json: unknown } | { failure: string } {
  try {
    const json: unknown = JSON.parse(text)
    return { json }
  } catch (error) {
    return { failure: messageOf(error) }
  }
}

function failed(kind: ProblemKind, found: string): LoadedReading {
  return { dataset: null, problems: [{ kind, path: '', found }], fingerprint: null }
}

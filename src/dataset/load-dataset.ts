import { fingerprintOf } from './fingerprint.ts'
import { type Reading, readDataset } from './read-dataset.ts'

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
 */
export async function loadDataset(address: string): Promise<LoadedReading> {
  const body = await fetchText(address)
  if ('failure' in body) {
    return failed('not-found', `${address}: ${body.failure}`)
  }
  return readText(body.text)
}

/** Reads a dataset from the text of its file. Never throws: what is wrong becomes a problem. */
export function readText(text: string): LoadedReading {
  const parsed = parseJson(text)
  if ('failure' in parsed) return failed('not-json', parsed.failure)
  return { ...readDataset(parsed.json), fingerprint: fingerprintOf(text) }
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function failed(kind: 'not-found' | 'not-json', found: string): LoadedReading {
  return { dataset: null, problems: [{ kind, path: '', found }], fingerprint: null }
}

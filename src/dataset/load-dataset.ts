import { type Reading, readDataset } from './read-dataset.ts'

/**
 * Fetches and reads a dataset: the only request for data in the program.
 * Never rejects: a server that does not answer, an answer that is no JSON and a file that breaks
 * the format all become problems that say what to do.
 * @param address of the file, absolute or relative to the page
 */
export async function loadDataset(address: string): Promise<Reading> {
  const body = await fetchText(address)
  if ('failure' in body) {
    return failed('not-found', `${address}: ${body.failure}`)
  }
  const parsed = parseJson(body.text)
  return 'failure' in parsed ? failed('not-json', parsed.failure) : readDataset(parsed.json)
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

function failed(kind: 'not-found' | 'not-json', found: string): Reading {
  return { dataset: null, problems: [{ kind, path: '', found }] }
}

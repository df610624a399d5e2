import { jsonFault } from './json-fault.ts'
import { type LoadedReading, readText } from './load-dataset.ts'
import type { ProblemKind } from './problem.ts'

/**
 * The largest file that is read, in bytes. Ten times a dataset of 50,000 events; past it a browser on a
 * phone runs out of memory, and then closes the page without a word.
 */
export const MOST_BYTES = 100_000_000

/** A reading of nothing, and why. */
export function nothingRead(kind: ProblemKind, found: string): LoadedReading {
  return { dataset: null, problems: [{ kind, path: '', found }], fingerprint: null }
}

/** A number of bytes as a problem shows it: `12 kB`, `2.1 MB`. A MB is a million of them. */
export function inUnits(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1000)} kB`
  return `${Number((bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0))} MB`
}

/**
 * Reads a dataset from the bytes of a file that nobody has checked. Never throws: what is wrong becomes
 * a problem, and where the file is no JSON that says in which line.
 */
export function readBytes(bytes: Uint8Array): LoadedReading {
  const text = decoded(bytes)
  if (text === null) return nothingRead('not-text', inUnits(bytes.length))
  const reading = readText(text)
  const [problem] = reading.problems
  if (problem?.kind !== 'not-json') return reading
  const fault = jsonFault(text)
  if (fault === null) return reading
  return nothingRead('not-json', `${problem.found} (line ${fault.line}, column ${fault.column})`)
}

/**
 * The text of some bytes: UTF-8, or UTF-16 where a byte order mark says so, as some editors save it.
 * Null where they are neither, or hold NUL, which no text does and most other files do.
 */
function decoded(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

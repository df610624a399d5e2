import type { LoadedReading } from './load-dataset.ts'
import { inUnits, MOST_BYTES, nothingRead, readBytes } from './read-bytes.ts'

/** As much of a browser's `File` as is needed here. */
export interface ReadableFile {
  readonly size: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/**
 * Reads a dataset from a file on the reader's machine; nothing leaves it. Never rejects: a file that is
 * too large is not even read, and a folder or a file that has gone cannot be.
 */
export async function readFile(file: ReadableFile): Promise<LoadedReading> {
  if (file.size > MOST_BYTES) return nothingRead('too-large', inUnits(file.size))
  try {
    return readBytes(new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    return nothingRead('unreadable', error instanceof Error ? error.message : String(error))
  }
}

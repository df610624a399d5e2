import type { LoadedReading } from './load-dataset.ts'
import { inUnits, MOST_BYTES, nothingRead, readBytes } from './read-bytes.ts'

/** How much of a file has come, in bytes; `total` is null where nobody can know. */
export interface Progress {
  readonly received: number
  readonly total: number | null
}

/**
 * Fetches a dataset of somebody else's and reads it. Never rejects: whatever goes wrong on the way is a
 * problem that says what. No cookie goes to another host, and no address of the page it is shown on.
 * @param url whole
 * @param onProgress called for each piece that comes
 */
export async function downloadDataset(
  url: string,
  onProgress: (progress: Progress) => void,
): Promise<LoadedReading> {
  let response: Response
  try {
    response = await fetch(url, { credentials: 'same-origin', referrerPolicy: 'no-referrer' })
  } catch (error) {
    return nothingRead('not-found', messageOf(error))
  }
  if (!response.ok || response.body === null) {
    return nothingRead('not-found', `${response.status} ${response.statusText}`.trim())
  }
  const announced = Number(response.headers.get('content-length') ?? Number.NaN)
  if (announced > MOST_BYTES) {
    await response.body.cancel()
    return nothingRead('too-large', inUnits(announced))
  }
  const pieces: Uint8Array[] = []
  let received = 0
  // A host that compresses announces fewer bytes than come out: then nobody knows how many there are.
  const progress = () => ({ received, total: received > announced ? null : announced || null })
  const reader = response.body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      pieces.push(value)
      received += value.length
      if (received > MOST_BYTES) {
        await reader.cancel()
        return nothingRead('too-large', `more than ${inUnits(MOST_BYTES)}`)
      }
      onProgress(progress())
    }
  } catch {
    const { total } = progress()
    const of = total === null ? '' : ` of ${inUnits(total)}`
    return nothingRead('cut-off', inUnits(received) + of)
  }
  return readBytes(joined(pieces, received))
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

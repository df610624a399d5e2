import { messageOf } from './message-of.ts'
import type { Problem, ProblemKind } from './problem.ts'
import { inUnits } from './units.ts'

/** A file whose bytes have begun to come. */
export interface ByteStream {
  readonly stream: ReadableStream<Uint8Array>
  /** How many bytes there are, as far as anybody says. */
  readonly total: number | null
  /** Why the rest does not come, where the stream breaks off. */
  readonly cutOff: (received: number, total: number | null, error: unknown) => Problem
}

/** Where a file comes from. Opening it never rejects: why it cannot be opened is a problem. */
export type ByteSource = () => Promise<ByteStream | Problem>

/** As much of a browser's `File` as is needed here. */
export interface ReadableFile {
  readonly size: number
  readonly stream: () => ReadableStream<Uint8Array>
}

/**
 * Somebody else's file on a host. No cookie goes to another host, and no address of the page it is shown
 * on. Asked for by the page itself, since the policy of the page does not hold in a worker.
 * @param url whole
 */
export function linkedFile(url: string): ByteSource {
  return async () => {
    let response: Response
    try {
      response = await fetch(url, { credentials: 'same-origin', referrerPolicy: 'no-referrer' })
    } catch (error) {
      return problem('not-found', messageOf(error))
    }
    if (!response.ok || response.body === null) {
      return problem('not-found', `${response.status} ${response.statusText}`.trim())
    }
    const announced = Number(response.headers.get('content-length') ?? 0)
    return { stream: response.body, total: announced > 0 ? announced : null, cutOff: brokenOff }
  }
}

/** A file on the reader's machine; nothing leaves it. A folder, or a file that has gone, cannot be read. */
export function fileOnMachine(file: ReadableFile): ByteSource {
  return async () => ({
    stream: file.stream(),
    total: file.size,
    cutOff: (_received, _total, error) => problem('unreadable', messageOf(error)),
  })
}

function brokenOff(received: number, total: number | null): Problem {
  return problem('cut-off', inUnits(received) + (total === null ? '' : ` of ${inUnits(total)}`))
}

/** A problem with a file as a whole. */
export function problem(kind: ProblemKind, found: string): Problem {
  return { kind, path: '', found }
}

import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ByteSource, fileOnMachine, linkedFile } from '../../src/dataset/byte-source.ts'
import { ReadingSession } from '../../src/dataset/reading-session.ts'
import { type Arrival, MOST_BYTES, receiveDataset } from '../../src/dataset/receive-dataset.ts'
import type { CreateWorker } from '../../src/dataset/started-worker.ts'
import { withoutMarks } from '../../src/dataset/without-marks.ts'
import { aFile } from '../builders/file.ts'
import { aDataset } from '../builders/model.ts'

const URL_OF_IT = 'https://elsewhere.example/tour.geojson'
const TEXT = JSON.stringify(aFile())
const BYTES = new TextEncoder().encode(TEXT)
const { stops, ...frame } = aDataset()
const SHOWN = { ...frame, stops: stops.map(withoutMarks) }

interface Choices {
  readonly createWorker?: CreateWorker
  readonly signal?: AbortSignal
}

/** Receives a file, and notes what of it was there on the way. */
async function receive(source: ByteSource, choices: Choices = {}) {
  const told: { received: number; total: number | null; stops: number }[] = []
  const { createWorker = null, signal = new AbortController().signal } = choices
  const onArrival = ({ received, total, stops }: Arrival) =>
    told.push({ received, total, stops: stops.length })
  return { ...(await receiveDataset(source, { createWorker, signal, onArrival })), told }
}

/** Lets the request be answered like this; gives the stub. */
function hostAnswers(answer: () => Response | Promise<Response>) {
  const stub = vi.fn<typeof fetch>(async () => answer())
  vi.stubGlobal('fetch', stub)
  return stub
}

/** A body that comes in pieces, and breaks off after them unless it is whole. */
function body(pieces: readonly Uint8Array[], isWhole = true): ReadableStream<Uint8Array> {
  const left = [...pieces]
  return new ReadableStream({
    pull(controller) {
      const piece = left.shift()
      if (piece !== undefined) controller.enqueue(piece)
      else if (isWhole) controller.close()
      else controller.error(new TypeError('network error'))
    },
  })
}

const announcing = (length: number) => ({ headers: { 'content-length': String(length) } })

/** A worker without a thread of its own. */
class WorkerHere extends EventTarget {
  readonly terminate = vi.fn()
  readonly #session = new ReadingSession((data) => this.#tell(data))

  constructor(start: 'works' | 'fails' = 'works') {
    super()
    if (start === 'works') setTimeout(() => this.#tell({ kind: 'ready' }))
    else setTimeout(() => this.dispatchEvent(new Event('error')))
  }

  postMessage(message: Parameters<ReadingSession['take']>[0], moved: readonly ArrayBuffer[]) {
    const taken = structuredClone(message, { transfer: [...moved] })
    setTimeout(() => this.#session.take(taken))
  }

  breakDown(message: string) {
    this.dispatchEvent(Object.assign(new Event('error'), { message }))
  }

  #tell(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))
  }
}

function creating(worker: WorkerHere): CreateWorker {
  return () => worker as unknown as Worker
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('downloading somebody else’s dataset', () => {
  it('reads it, without believing its marks, and tells how much of it has come', async () => {
    const pieces = [BYTES.slice(0, 1000), BYTES.slice(1000)]
    const requests = hostAnswers(() => new Response(body(pieces), announcing(BYTES.length)))
    const { dataset, problems, broken, told } = await receive(linkedFile(URL_OF_IT))
    expect(dataset).toEqual(SHOWN)
    expect(problems).toEqual([])
    expect(broken).toBeNull()
    expect(told).toEqual([
      { received: 1000, total: BYTES.length, stops: 0 },
      { received: BYTES.length, total: BYTES.length, stops: 3 },
    ])
    expect(requests).toHaveBeenCalledExactlyOnceWith(URL_OF_IT, {
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
    })
  })

  it('does not know the whole amount where the host announces none, or a compressed one', async () => {
    const untold = [{ received: BYTES.length, total: null, stops: 3 }]
    hostAnswers(() => new Response(body([BYTES])))
    expect((await receive(linkedFile(URL_OF_IT))).told).toEqual(untold)
    hostAnswers(() => new Response(body([BYTES]), announcing(300)))
    expect((await receive(linkedFile(URL_OF_IT))).told).toEqual(untold)
  })

  it('keeps what came where the connection breaks off, and tells how far it came', async () => {
    const first = BYTES.slice(0, TEXT.indexOf('"id":"brink"'))
    hostAnswers(() => new Response(body([first], false), announcing(2_100_000)))
    const { dataset, problems, broken } = await receive(linkedFile(URL_OF_IT))
    expect(dataset?.stops.map(({ id }) => id)).toEqual(['alder-bay'])
    expect(broken).toMatchObject({
      kind: 'cut-off',
      found: expect.stringMatching(/^\d kB of 2.1 MB$/),
    })
    expect(problems).toContainEqual(broken)
  })

  it('has nothing where it breaks off before the first stop', async () => {
    hostAnswers(() => new Response(body([BYTES.slice(0, 300)], false)))
    const { dataset, problems } = await receive(linkedFile(URL_OF_IT))
    expect(dataset).toBeNull()
    expect(problems).toEqual([{ kind: 'cut-off', path: '', found: '1 kB' }])
  })

  it('tells what the host answers, or that it does not', async () => {
    hostAnswers(() => new Response('gone', { status: 404, statusText: 'Not Found' }))
    expect((await receive(linkedFile(URL_OF_IT))).problems).toEqual([
      { kind: 'not-found', path: '', found: '404 Not Found' },
    ])
    hostAnswers(() => Promise.reject(new TypeError('Failed to fetch')))
    expect((await receive(linkedFile(URL_OF_IT))).problems).toEqual([
      { kind: 'not-found', path: '', found: 'Failed to fetch' },
    ])
  })

  it('does not begin with a file that is announced as too large', async () => {
    const stopped = vi.fn()
    const endless = new ReadableStream({ cancel: stopped }, { highWaterMark: 0 })
    hostAnswers(() => new Response(endless, announcing(200_000_000)))
    const { problems } = await receive(linkedFile(URL_OF_IT))
    expect(problems).toEqual([{ kind: 'too-large', path: '', found: '200 MB' }])
    expect(stopped).toHaveBeenCalledOnce()
  })

  it('stops with a file that turns out too large, and keeps what came', async () => {
    const open = BYTES.slice(0, TEXT.indexOf('"id":"brink"'))
    const spaces = new Uint8Array(MOST_BYTES / 2).fill(32)
    hostAnswers(() => new Response(body([open.slice(0, -1), spaces, spaces, spaces])))
    const { dataset, broken } = await receive(linkedFile(URL_OF_IT))
    expect(broken).toEqual({ kind: 'too-large', path: '', found: 'more than 100 MB' })
    expect(dataset?.stops).toHaveLength(1)
  })

  it('asks for no more of a file once it is no JSON', async () => {
    const stopped = vi.fn()
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('nonsense, ')),
      cancel: stopped,
    })
    hostAnswers(() => new Response(endless))
    const { problems } = await receive(linkedFile(URL_OF_IT))
    expect(problems).toEqual([{ kind: 'not-json', path: '', found: '"n" (line 1, column 1)' }])
    await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce())
  })
})

describe('a file on the reader’s machine', () => {
  const unreadable = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('The file could not be found.')),
    })

  it('is read', async () => {
    expect((await receive(fileOnMachine(new Blob([TEXT])))).dataset).toEqual(SHOWN)
  })

  it('of 200 MB is not even read', async () => {
    const pull = vi.fn()
    const stream = () => new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 })
    const { problems } = await receive(fileOnMachine({ size: 200_000_000, stream }))
    expect(problems).toEqual([{ kind: 'too-large', path: '', found: '200 MB' }])
    expect(pull).not.toHaveBeenCalled()
    const { broken } = await receive(fileOnMachine({ size: MOST_BYTES, stream: unreadable }))
    expect(broken).toMatchObject({ kind: 'unreadable' })
  })

  it('that is a folder, or has gone, is told as such', async () => {
    const { problems } = await receive(fileOnMachine({ size: 4096, stream: unreadable }))
    expect(problems).toEqual([
      { kind: 'unreadable', path: '', found: 'The file could not be found.' },
    ])
  })
})

describe('reading in a worker', () => {
  const source = fileOnMachine(new Blob([TEXT]))

  it('gives the same, and ends the worker', async () => {
    const worker = new WorkerHere()
    expect((await receive(source, { createWorker: creating(worker) })).dataset).toEqual(SHOWN)
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  it('begins before the host answers, and ends where there is no file', async () => {
    const worker = new WorkerHere()
    const created = vi.fn(() => worker as unknown as Worker)
    hostAnswers(() => {
      expect(created).toHaveBeenCalledOnce()
      return new Response('gone', { status: 404, statusText: 'Not Found' })
    })
    const { dataset } = await receive(linkedFile(URL_OF_IT), { createWorker: created })
    expect(dataset).toBeNull()
    await vi.waitFor(() => expect(worker.terminate).toHaveBeenCalledOnce())
  })

  it('is done on the page where the worker does not start', async () => {
    const worker = new WorkerHere('fails')
    expect((await receive(source, { createWorker: creating(worker) })).dataset).toEqual(SHOWN)
    const throwing = () => {
      throw new Error('no workers here')
    }
    expect((await receive(source, { createWorker: throwing })).dataset).toEqual(SHOWN)
  })

  it('that breaks down says so', async () => {
    const worker = new WorkerHere()
    setTimeout(() => worker.breakDown('out of memory'), 50)
    const never = () => new ReadableStream<Uint8Array>()
    const { problems } = await receive(fileOnMachine({ size: 5, stream: never }), {
      createWorker: creating(worker),
    })
    expect(problems).toEqual([{ kind: 'unreadable', path: '', found: 'out of memory' }])
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  it('is given up where another file is opened, and lets go of everything', async () => {
    const worker = new WorkerHere()
    const stopped = vi.fn()
    const never = () => new ReadableStream<Uint8Array>({ cancel: stopped })
    const giveUp = new AbortController()
    setTimeout(() => giveUp.abort(), 50)
    await expect(
      receive(fileOnMachine({ size: 5, stream: never }), {
        createWorker: creating(worker),
        signal: giveUp.signal,
      }),
    ).rejects.toThrow()
    expect(worker.terminate).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce())
  })
})

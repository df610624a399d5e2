import { afterEach, describe, expect, it, vi } from 'vitest'
import { downloadDataset } from '../../src/dataset/download-dataset.ts'
import { MOST_BYTES } from '../../src/dataset/read-bytes.ts'
import { aFile } from '../builders/file.ts'
import { aDataset } from '../builders/model.ts'

const URL_OF_IT = 'https://elsewhere.example/tour.geojson'
const BYTES = new TextEncoder().encode(JSON.stringify(aFile()))

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

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('downloading somebody else’s dataset', () => {
  it('reads it, and tells how much of it has come', async () => {
    const pieces = [BYTES.slice(0, 1000), BYTES.slice(1000)]
    const requests = hostAnswers(() => new Response(body(pieces), announcing(BYTES.length)))
    const told = vi.fn()
    const { dataset, problems } = await downloadDataset(URL_OF_IT, told)
    expect(dataset).toEqual(aDataset())
    expect(problems).toEqual([])
    expect(told.mock.calls).toEqual([
      [{ received: 1000, total: BYTES.length }],
      [{ received: BYTES.length, total: BYTES.length }],
    ])
    expect(requests).toHaveBeenCalledExactlyOnceWith(URL_OF_IT, {
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
    })
  })

  it('does not know the whole amount where the host announces none, or a compressed one', async () => {
    const told = vi.fn()
    hostAnswers(() => new Response(body([BYTES])))
    await downloadDataset(URL_OF_IT, told)
    hostAnswers(() => new Response(body([BYTES]), announcing(300)))
    await downloadDataset(URL_OF_IT, told)
    expect(told.mock.calls).toEqual([
      [{ received: BYTES.length, total: null }],
      [{ received: BYTES.length, total: null }],
    ])
  })

  it('tells how far it came where the connection breaks off', async () => {
    hostAnswers(() => new Response(body([BYTES.slice(0, 1000)], false), announcing(2_100_000)))
    const { dataset, problems } = await downloadDataset(URL_OF_IT, () => undefined)
    expect(dataset).toBeNull()
    expect(problems).toEqual([{ kind: 'cut-off', path: '', found: '1 kB of 2.1 MB' }])
  })

  it('tells what the host answers, or that it does not', async () => {
    hostAnswers(() => new Response('gone', { status: 404, statusText: 'Not Found' }))
    expect((await downloadDataset(URL_OF_IT, () => undefined)).problems).toEqual([
      { kind: 'not-found', path: '', found: '404 Not Found' },
    ])
    hostAnswers(() => Promise.reject(new TypeError('Failed to fetch')))
    expect((await downloadDataset(URL_OF_IT, () => undefined)).problems).toEqual([
      { kind: 'not-found', path: '', found: 'Failed to fetch' },
    ])
  })

  it('does not begin with a file that is announced as too large', async () => {
    const stopped = vi.fn()
    const endless = new ReadableStream({ cancel: stopped }, { highWaterMark: 0 })
    hostAnswers(() => new Response(endless, announcing(200_000_000)))
    const { problems } = await downloadDataset(URL_OF_IT, () => undefined)
    expect(problems).toEqual([{ kind: 'too-large', path: '', found: '200 MB' }])
    expect(stopped).toHaveBeenCalledOnce()
  })

  it('stops with a file that turns out too large', async () => {
    const half = new Uint8Array(MOST_BYTES / 2 + 1)
    hostAnswers(() => new Response(body([half, half, half])))
    const { problems } = await downloadDataset(URL_OF_IT, () => undefined)
    expect(problems).toEqual([{ kind: 'too-large', path: '', found: 'more than 100 MB' }])
  })
})

import { afterEach, describe, expect, it, vi } from 'vitest'
import { fingerprintOf } from '../../src/dataset/fingerprint.ts'
import { loadDataset } from '../../src/dataset/load-dataset.ts'
import { aFile } from '../builders/file.ts'
import { aDataset } from '../builders/model.ts'

const ADDRESS = 'data/journey.geojson'

/** Lets every request be answered like this; gives the stub, so that a test can ask for calls. */
function serverAnswers(answer: () => Promise<Response>) {
  const stub = vi.fn<typeof fetch>(answer)
  vi.stubGlobal('fetch', stub)
  return stub
}

function serverSends(body: BodyInit | null, init?: ResponseInit) {
  return serverAnswers(() => Promise.resolve(new Response(body, init)))
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('loading a dataset', () => {
  it('asks for the address once and reads the answer', async () => {
    const file = JSON.stringify(aFile())
    const requests = serverSends(file)
    await expect(loadDataset(ADDRESS, null)).resolves.toEqual({
      dataset: aDataset(),
      problems: [],
      fingerprint: fingerprintOf(file),
    })
    expect(requests).toHaveBeenCalledExactlyOnceWith(ADDRESS)
  })

  it('takes a file that begins with a byte order mark', async () => {
    serverSends(`\ufeff${JSON.stringify(aFile())}`)
    const { dataset } = await loadDataset(ADDRESS, null)
    expect(dataset).toEqual(aDataset())
  })

  it('tells of a file that the server does not have', async () => {
    serverSends('no such file', { status: 404, statusText: 'Not Found' })
    await expect(loadDataset(ADDRESS, null)).resolves.toEqual({
      dataset: null,
      problems: [{ kind: 'not-found', path: '', found: `${ADDRESS}: 404 Not Found` }],
      fingerprint: null,
    })
  })

  it('tells the status alone where the server gives it no words (HTTP/2 has none)', async () => {
    serverSends(null, { status: 503, statusText: '' })
    const { problems } = await loadDataset(ADDRESS, null)
    expect(problems).toEqual([{ kind: 'not-found', path: '', found: `${ADDRESS}: 503` }])
  })

  it('does not read the file of an error, even where it is a dataset', async () => {
    serverSends(JSON.stringify(aFile()), { status: 500 })
    expect((await loadDataset(ADDRESS, null)).dataset).toBeNull()
  })

  it('tells of a connection that fails', async () => {
    serverAnswers(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(loadDataset(ADDRESS, null)).resolves.toEqual({
      dataset: null,
      problems: [{ kind: 'not-found', path: '', found: `${ADDRESS}: Failed to fetch` }],
      fingerprint: null,
    })
  })

  it('tells of a connection that breaks off in the middle of the file', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error('connection reset')),
    })
    serverSends(broken)
    const { dataset, problems } = await loadDataset(ADDRESS, null)
    expect(dataset).toBeNull()
    expect(problems).toEqual([
      { kind: 'not-found', path: '', found: `${ADDRESS}: connection reset` },
    ])
  })

  it('tells of an answer that is no JSON, for instance a page that says “not found”', async () => {
    serverSends('<!doctype html><title>Not found</title>')
    const { dataset, problems } = await loadDataset(ADDRESS, null)
    expect(dataset).toBeNull()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ kind: 'not-json', path: '' })
    expect(problems[0]?.found).toMatch(/JSON/)
  })

  it('tells of an empty answer', async () => {
    serverSends('')
    expect((await loadDataset(ADDRESS, null)).problems[0]?.kind).toBe('not-json')
  })

  it('tells of what breaks the format, as reading does', async () => {
    serverSends(JSON.stringify(aFile({ format: 2 })))
    await expect(loadDataset(ADDRESS, null)).resolves.toMatchObject({
      dataset: null,
      problems: [{ kind: 'format', path: 'format', found: '2' }],
    })
  })
})

describe('a file that was read before', () => {
  const FAULTY = JSON.stringify(aFile({ 'features[0].properties.events[0].start': '2031-02-30' }))

  it('is taken as it stands, for what it is', async () => {
    const file = JSON.stringify(aFile())
    serverSends(file)
    await expect(loadDataset(ADDRESS, fingerprintOf(file))).resolves.toEqual({
      dataset: aDataset(),
      problems: [],
      fingerprint: fingerprintOf(file),
    })
  })

  it('is not checked again', async () => {
    serverSends(FAULTY)
    expect((await loadDataset(ADDRESS, fingerprintOf(FAULTY))).problems).toEqual([])
  })

  it('is checked once it has changed', async () => {
    serverSends(FAULTY)
    const { problems } = await loadDataset(ADDRESS, fingerprintOf(JSON.stringify(aFile())))
    expect(problems.map(({ kind }) => kind)).toEqual(['day'])
  })
})

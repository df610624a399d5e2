import { describe, expect, it } from 'vitest'
import { answerFile, knownFiles } from '../../src/offline/answer-file.ts'
import type { KeepingPlan } from '../../src/offline/keeping-plan.ts'

const PLAN: KeepingPlan = {
  base: '/dateline/',
  languages: [],
  version: 'v2',
  shell: '/dateline/shell.html?v2',
  kept: [
    { url: '/dateline/shell.html?v2' },
    { url: '/dateline/assets/panel-2.js', integrity: 'sha256-2' },
    { url: '/dateline/dataset.geojson?22', integrity: 'sha256-22' },
  ],
  details: ['/dateline/basemap/core.json?c2'],
}

const FILES = knownFiles(PLAN)

const at = (path: string) => new URL(path, 'https://example.org')

interface Circumstances {
  /** Paths that are kept. */
  readonly kept?: readonly string[]
  readonly fromHost?: () => Promise<Response>
}

/** What a request for a file gives, and what was kept of it. */
async function asks(path: string, { kept = [], fromHost }: Circumstances = {}) {
  const keeping: string[] = []
  const answer = await answerFile(at(path), FILES, {
    kept: async (url) =>
      kept.some((known) => at(known).href === url) ? new Response(url) : undefined,
    fromHost: fromHost ?? (async () => new Response('host')),
    keep: (url) => keeping.push(url),
  })
  return { text: await answer.text(), keeping }
}

const gone = () => Promise.reject(new TypeError('Failed to fetch'))

describe('a file', () => {
  it('is answered from what is kept, without asking the host', async () => {
    const path = '/dateline/assets/panel-2.js'
    const { text } = await asks(path, { kept: [path], fromHost: gone })
    expect(text).toBe(at(path).href)
  })

  it('of an earlier version is found as long as it is kept: its page is still open', async () => {
    const path = '/dateline/assets/panel-1.js'
    expect(FILES.isKnown(at(path))).toBe(true)
    expect((await asks(path, { kept: [path], fromHost: gone })).text).toBe(at(path).href)
  })

  it('that is not kept comes from the host', async () => {
    expect((await asks('/dateline/assets/panel-2.js')).text).toBe('host')
  })

  it('of another content is never taken for it, not even without a network', async () => {
    const kept = ['/dateline/dataset.geojson?22']
    await expect(asks('/dateline/dataset.geojson?11', { kept, fromHost: gone })).rejects.toThrow()
  })

  it('asked for by its name alone is the host’s newest, else the kept one', async () => {
    const kept = ['/dateline/dataset.geojson?22']
    expect((await asks('/dateline/dataset.geojson', { kept })).text).toBe('host')
    expect((await asks('/dateline/dataset.geojson', { kept, fromHost: gone })).text).toBe(
      'https://example.org/dateline/dataset.geojson?22',
    )
  })

  it('with more detail is kept once it was seen, others are not', async () => {
    const { keeping } = await asks('/dateline/basemap/core.json?c2')
    expect(keeping).toEqual(['https://example.org/dateline/basemap/core.json?c2'])
    expect((await asks('/dateline/assets/panel-1.js')).keeping).toEqual([])
  })

  it('with more detail is not kept where the host does not have it, or has another by now', async () => {
    const missing = async () => new Response('Not found', { status: 404 })
    const asked = await asks('/dateline/basemap/core.json?c2', { fromHost: missing })
    expect(asked).toEqual({ text: 'Not found', keeping: [] })
    expect((await asks('/dateline/basemap/core.json?c1')).keeping).toEqual([])
  })

  it.each(['/dateline/feed.atom', '/dateline/other/app.js', '/assets/panel-2.js', '/other/'])(
    'that is none of the program’s is left to the browser: %s',
    (path) => {
      expect(FILES.isKnown(at(path))).toBe(false)
    },
  )
})

it('somebody else’s dataset is left to the browser: it is neither answered for nor kept', () => {
  expect(FILES.isKnown(at('/dateline/tours/tour.geojson'))).toBe(false)
  expect(FILES.isKnown(at('/tour.geojson'))).toBe(false)
})

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostSite, type StaticHost } from './static-host.ts'

let folder = ''
let host: StaticHost
let subPathHost: StaticHost

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-host-'))
  await mkdir(join(folder, 'stops', 'tel aviv'), { recursive: true })
  await writeFile(join(folder, 'index.html'), 'opening')
  await writeFile(join(folder, '404.html'), 'not found')
  await writeFile(join(folder, 'stops', 'tel aviv', 'index.html'), 'tel aviv')
  await writeFile(join(folder, 'dataset.geojson'), '{}')
  host = await hostSite(folder)
  subPathHost = await hostSite(folder, '/dateline/')
})

afterAll(async () => {
  await Promise.all([host.close(), subPathHost.close()])
  await rm(folder, { recursive: true, force: true })
})

async function answer(address: string) {
  const response = await fetch(address, { redirect: 'manual' })
  const { status, headers } = response
  return { status, text: await response.text(), header: (name: string) => headers.get(name) }
}

describe('the static host', () => {
  it('answers a folder with its index.html, the percent-encoded path decoded', async () => {
    expect(await answer(`${host.url}/`)).toMatchObject({ status: 200, text: 'opening' })
    expect(await answer(`${host.url}/stops/tel%20aviv/`)).toMatchObject({ text: 'tel aviv' })
  })

  it('redirects a folder without its slash, the query kept', async () => {
    const redirect = await answer(`${host.url}/stops/tel%20aviv?from=2024-05-01`)
    expect(redirect.status).toBe(301)
    expect(redirect.header('location')).toBe('/stops/tel%20aviv/?from=2024-05-01')
  })

  it.each(['/nothing', '/stops/', '/stops/atlantis/', '/index.html/'])(
    'answers %s, where no file is, with 404.html and says so',
    async (path) => {
      expect(await answer(`${host.url}${path}`)).toMatchObject({ status: 404, text: 'not found' })
    },
  )

  it.each(['/%E0%A4%A', '/..%2f..%2fetc/passwd', '/%2e%2e%5cx', '/a%00'])(
    'refuses %s',
    async (path) => {
      expect((await answer(`${host.url}${path}`)).status).toBe(400)
    },
  )

  it('sends text compressed and with its type', async () => {
    const dataset = await answer(`${host.url}/dataset.geojson`)
    expect(dataset.text).toBe('{}')
    expect(dataset.header('content-encoding')).toBe('gzip')
    expect(dataset.header('content-type')).toBe('application/geo+json; charset=utf-8')
  })

  it('serves nothing outside its base', async () => {
    const origin = new URL(subPathHost.url).origin
    expect(await answer(`${origin}/dateline/`)).toMatchObject({ status: 200, text: 'opening' })
    expect((await answer(`${origin}/dateline`)).header('location')).toBe('/dateline/')
    expect((await answer(`${origin}/`)).status).toBe(404)
    expect((await answer(`${origin}/dateline2/`)).status).toBe(404)
    expect(await answer(`${origin}/dateline/x`)).toMatchObject({ status: 404, text: 'not found' })
  })
})

import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { siteEdition } from '../../src/app/edition.ts'
import { importMap } from '../../src/app/import-map.ts'
import { start } from '../../src/app/start.tsx'
import { speak } from '../../src/text/text.ts'
import { aFile } from '../builders/file.ts'

/** What a build has found beside the whole dataset, with the marks of their contents. */
const MARKS = {
  'dataset.geojson': '00000000',
  'dataset.en.geojson': '11111111',
  'dataset.ar.geojson': '22222222',
}

const TITLES = { en: 'A botanist’s journey', ar: 'رحلة عالم نبات' }

const requested: string[] = []

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>'
  requested.length = 0
  vi.stubGlobal('fetch', async (asked: string) => {
    requested.push(asked)
    const [, language = null] = /dataset\.(\w+)\.geojson/.exec(asked) ?? []
    const title = language === 'ar' ? { ar: TITLES.ar } : TITLES.en
    return new Response(JSON.stringify(aFile({ title: language === null ? TITLES : title })))
  })
  vi.spyOn(window, 'addEventListener')
})

afterEach(async () => {
  for (const [type, listener] of vi.mocked(window.addEventListener).mock.calls) {
    if (type === 'popstate' || type === 'hashchange') window.removeEventListener(type, listener)
  }
  document.body.innerHTML = ''
  document.documentElement.lang = 'en'
  await speak('en')
})

/** Starts a page that the build has written, or a host has given, in a language. */
async function startAt(address: string, pageLanguage: string): Promise<void> {
  window.history.replaceState(null, '', address)
  document.documentElement.lang = pageLanguage
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no root.')
  await act(() => start(root, siteEdition('/dateline/', MARKS)))
  await act(() => importMap())
}

describe('the dataset that a page asks for', () => {
  it('is that of the language under whose address it lies', async () => {
    await startAt('/dateline/ar/stops/brink/', 'ar')
    expect(requested).toEqual(['/dateline/dataset.ar.geojson?22222222'])
    expect(screen.getAllByText(TITLES.ar).length).toBeGreaterThan(0)
  })

  it('is that of the page’s own language where the address names none', async () => {
    await startAt('/dateline/', 'en')
    expect(requested).toEqual(['/dateline/dataset.en.geojson?11111111'])
    expect(screen.getAllByText(TITLES.en).length).toBeGreaterThan(0)
  })

  it('is that of the language that the query asks for, whichever page the host has given', async () => {
    await startAt('/dateline/?lang=ar', 'en')
    expect(requested).toEqual(['/dateline/dataset.ar.geojson?22222222'])
    expect(window.location.pathname).toBe('/dateline/ar/')
    expect(document.documentElement.lang).toBe('ar')
  })

  it('is that of the address on the one page that is kept for reading without a network', async () => {
    await startAt('/dateline/ar/', 'en')
    expect(requested).toEqual(['/dateline/dataset.ar.geojson?22222222'])
  })

  it('is that of the page where the address asks for a language that is not spoken', async () => {
    await startAt('/dateline/?lang=xx', 'en')
    expect(requested).toEqual(['/dateline/dataset.en.geojson?11111111'])
  })

  it.each([
    ['that has no file', '/dateline/he/', 'he'],
    ['that nobody knows', '/dateline/', 'xx'],
  ])('is the whole for a language %s', async (_language, address, pageLanguage) => {
    await startAt(address, pageLanguage)
    expect(requested).toEqual(['/dateline/dataset.geojson?00000000'])
  })
})

import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aboutLater } from '../../src/app/about-later.ts'
import { siteEdition } from '../../src/app/edition.ts'
import { mapLater } from '../../src/app/map-later.ts'
import { noticesLater } from '../../src/app/NoticePane.tsx'
import { problemListLater } from '../../src/app/ProblemReport.tsx'
import { panelLater } from '../../src/app/panel-later.ts'
import { start } from '../../src/app/start.tsx'
import { aFile, type FileChanges } from '../builders/file.ts'
import { page } from './open-page.tsx'

const requested = vi.fn()

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>'
  // The page that is started is left running, as in a browser; its history is the next test's own.
  vi.spyOn(window, 'addEventListener')
})

afterEach(() => {
  for (const [type, listener] of vi.mocked(window.addEventListener).mock.calls) {
    if (type === 'popstate' || type === 'hashchange') window.removeEventListener(type, listener)
  }
  requested.mockReset()
  document.body.innerHTML = ''
})

/** Starts the page at an address, from a server that answers with this. */
async function startAt(address: string, answer: () => Response, base = '/') {
  vi.stubGlobal('fetch', async (asked: string) => {
    requested(asked)
    return answer()
  })
  window.history.replaceState(null, '', address)
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no root.')
  await act(() => start(root, siteEdition(base)))
  await act(() =>
    Promise.all([
      mapLater.load(),
      panelLater.load(),
      aboutLater.load(),
      problemListLater.load(),
      noticesLater.load(),
    ]),
  )
}

function file(changes: FileChanges = {}): () => Response {
  return () => new Response(JSON.stringify(aFile(changes)))
}

function addressNow(): string {
  const { pathname, search, hash } = window.location
  return pathname + search + hash
}

describe('starting', () => {
  it('loads the dataset beside the page and shows what the address says', async () => {
    await startAt('/dateline/stops/brink/?from=2031-05-06', file(), '/dateline/')
    expect(requested.mock.calls).toEqual([['/dateline/dataset.geojson']])
    expect(page.panel('Brink')).toBeVisible()
    const days = within(screen.getByRole('group', { name: 'Days' }))
    expect(days.getByLabelText('From')).toHaveValue('2031-05-06')
  })

  it('writes the page’s own address over one that only means it', async () => {
    await startAt('/?stop=alder-harbour', file())
    expect(page.panel('Alder Bay')).toBeVisible()
    expect(addressNow()).toBe('/stops/alder-bay/')
    expect(screen.getByRole('alert')).toHaveTextContent('“alder-harbour” is now called Alder Bay.')
  })

  it('writes each choice as one step, and Back undoes it', async () => {
    await startAt('/', file())
    const steps = window.history.length
    await act(() => page.itineraryLink('Brink').click())
    expect(addressNow()).toBe('/stops/brink/')
    expect(window.history.length).toBe(steps + 1)
    await act(async () => {
      const arrived = new Promise((resolve) => {
        window.addEventListener('popstate', resolve, { once: true })
      })
      window.history.back()
      await arrived
    })
    expect(page.itinerary()).toBeVisible()
    expect(addressNow()).toBe('/')
  })

  it('shows a frame of another page without its chrome, and has links open outside', async () => {
    await startAt('/stops/brink/?embed', file())
    expect(page.panel('Brink')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Open in Dateline' })).toHaveAttribute(
      'href',
      '/stops/brink/',
    )
    expect(addressNow()).toBe('/stops/brink/?embed')
    expect(document.querySelector('base')?.target).toBe('_blank')
    document.querySelector('base')?.remove()
  })

  it('says what is wrong with a dataset and shows the rest', async () => {
    await startAt('/', file({ 'features[1].geometry.coordinates': [1000, 2] }))
    expect(screen.getByRole('alert')).toHaveTextContent('features[1].geometry.coordinates[0]')
    const links = within(page.itinerary()).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['Alder Bay', 'Corran'])
  })

  it('says what is wrong where nothing can be shown', async () => {
    await startAt('/', () => new Response('gone', { status: 404, statusText: 'Not Found' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'The dataset cannot be shown',
    )
    expect(screen.getByRole('alert')).toHaveTextContent('/dataset.geojson: 404 Not Found')
    expect(screen.getByRole('button', { name: 'Load again' })).toBeVisible()
  })
})

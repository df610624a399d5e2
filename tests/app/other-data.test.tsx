import { ReadableStream as NodeStream } from 'node:stream/web'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { siteEdition } from '../../src/app/edition.ts'
import { importOtherData } from '../../src/app/import-other-data.ts'
import { mapLater } from '../../src/app/map-later.ts'
import { noticesLater } from '../../src/app/NoticePane.tsx'
import { problemListLater } from '../../src/app/ProblemReport.tsx'
import { panelLater } from '../../src/app/panel-later.ts'
import { start } from '../../src/app/start.tsx'
import { aFile, type FileChanges, fileOf } from '../builders/file.ts'
import { aDataset, anEvent, anExcerpt, aStop } from '../builders/model.ts'
import { HeldWorker } from '../itinerary/held-worker.ts'
import { page } from './open-page.tsx'

const ELSEWHERE = 'https://elsewhere.example'
const requested: string[] = []

/** jsdom has no streams, and its files have none. */
const Stream = NodeStream as unknown as typeof ReadableStream<Uint8Array>

function streamOf(this: Blob): ReadableStream<Uint8Array> {
  const bytes = this.arrayBuffer()
  return new Stream({
    async start(controller) {
      controller.enqueue(new Uint8Array(await bytes))
      controller.close()
    },
  })
}

beforeEach(() => {
  Blob.prototype.stream = streamOf as Blob['stream']
  document.head.innerHTML = '<link rel="canonical" href="https://maps.example/">'
  document.body.innerHTML = '<div id="root"></div>'
  // The page that is started is left running, as in a browser; what it listens to is its own.
  vi.spyOn(window, 'addEventListener')
})

afterEach(() => {
  for (const [type, listener] of vi.mocked(window.addEventListener).mock.calls) {
    window.removeEventListener(type, listener)
  }
  requested.length = 0
  document.body.innerHTML = ''
})

function text(changes: FileChanges = {}): string {
  return JSON.stringify(aFile({ title: 'Another journey', ...changes }))
}

/** Starts the page at an address, where everything but the site's own dataset is answered like this. */
function begin(address: string, answer: () => Response): Promise<void> {
  vi.stubGlobal('fetch', async (asked: string) => {
    requested.push(asked)
    return asked === '/dataset.geojson' ? new Response(JSON.stringify(aFile())) : answer()
  })
  window.history.replaceState(null, '', address)
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no root.')
  return start(root, siteEdition('/', {}, [ELSEWHERE]))
}

/** Starts the page, and waits until it is there. */
async function startAt(address: string, answer: () => Response = () => new Response(text())) {
  await act(() => begin(address, answer))
  await act(() =>
    Promise.all([
      mapLater.load(),
      importOtherData(),
      panelLater.load(),
      problemListLater.load(),
      noticesLater.load(),
    ]),
  )
  return userEvent.setup({ applyAccept: false })
}

function addressNow(): string {
  const { pathname, search, hash } = window.location
  return pathname + search + hash
}

const title = () => screen.findByRole('heading', { level: 1, name: 'Another journey' })
const leaving = () => screen.getByRole('link', { name: 'Show the built-in dataset' })

/** The line that says whose data it is; what is announced has the same words. */
const sourceLine = () => leaving().parentElement

/** Chooses files with the button, or lets go of something over the page. */
async function chooses(files: File[]) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (input === null) throw new Error('The page has no button for files.')
  await act(async () => {
    fireEvent.change(input, { target: { files } })
  })
}

async function drops(files: File[], words?: string) {
  const types = [...(files.length > 0 ? ['Files'] : []), ...(words ? ['text/plain'] : [])]
  const dataTransfer = { types, files }
  await act(async () => {
    fireEvent.dragOver(document.body, { dataTransfer })
  })
  const sign = screen.queryByText('Drop to open') !== null
  await act(async () => {
    fireEvent.drop(document.body, { dataTransfer })
  })
  return { sign }
}

const aTour = (changes: FileChanges = {}) => new File([text(changes)], 'tour.geojson')

describe('a link to another dataset', () => {
  it('shows it, says whose it is, and leads back', async () => {
    await startAt(`/?data=${ELSEWHERE}/tour.geojson&stop=brink`)
    expect(await title()).toBeVisible()
    expect(page.panel('Brink')).toBeVisible()
    expect(sourceLine()).toHaveTextContent(/^Data from elsewhere\.example — not checked/)
    expect(leaving()).toHaveAttribute('href', '/')
    expect(requested).toEqual([`${ELSEWHERE}/tour.geojson`])
    expect(addressNow()).toBe(`/?data=${encodeURIComponent(ELSEWHERE)}%2Ftour.geojson&stop=brink`)
    expect(document.title).toBe('Brink · Another journey · elsewhere.example')
  })

  it('of the site’s own host names the file', async () => {
    await startAt('/?data=tours/tour.geojson')
    expect(await title()).toBeVisible()
    expect(sourceLine()).toHaveTextContent(/^Data from tour\.geojson, a file on this site/)
    expect(requested).toEqual([`${window.location.origin}/tours/tour.geojson`])
  })

  it('does not believe its marks, offers no frame, and is not the page that others are told of', async () => {
    await startAt('/?data=tour.geojson&stop=alder-bay')
    await title()
    expect(screen.getAllByText('Not checked').length).toBeGreaterThan(0)
    expect(screen.queryByText(/^✓|^Checked/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Embed' })).toBeNull()
    expect(document.querySelector('link[rel=canonical]')).toBeNull()
  })

  it('opens in the dataset’s language where the link names none', async () => {
    await startAt('/?data=tour.geojson', () => new Response(text({ language: 'ar' })))
    await title()
    expect(document.documentElement.lang).toBe('ar')
    expect(screen.getByRole('button', { name: 'فتح ملف' })).toBeVisible()
    document.documentElement.lang = 'en'
    document.documentElement.dir = 'ltr'
  })

  it('to a host that is not let in shows the built-in one, and says who can allow it', async () => {
    await startAt('/?data=https://evil.example/x.geojson&stop=brink')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(/evil\.example.*Whoever runs the site can allow/)
    expect(requested).toEqual(['/dataset.geojson'])
    expect(addressNow()).toBe('/')
  })

  it('to what was a file says that it has to be opened again', async () => {
    await startAt('/?data=file:tour.geojson')
    expect(await screen.findByRole('alert')).toHaveTextContent(/tour\.geojson.*opened there again/)
  })

  it('that fails says so, and can be tried again', async () => {
    let isThere = false
    const user = await startAt('/?data=tour.geojson', () =>
      isThere ? new Response(text()) : new Response('gone', { status: 404 }),
    )
    const heading = await screen.findByRole('heading', { level: 1 })
    expect(heading).toHaveTextContent('The data from tour.geojson cannot be shown')
    expect(screen.getByRole('alert')).toHaveTextContent('404')
    expect(leaving()).toBeVisible()
    isThere = true
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await title()).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a link to a dataset that comes slowly', () => {
  const whole = text()
  const first = whole.slice(0, whole.indexOf('"id":"corran"'))
  const bytesOf = (some: string) => new TextEncoder().encode(some)

  /** A host that sends what it is told to. */
  function aSlowHost() {
    let body: ReadableStreamDefaultController<Uint8Array> | null = null
    const answer = () =>
      new Response(
        new Stream({
          start(controller) {
            body = controller
          },
        }),
      )
    return {
      answer,
      sends: (some: string) => act(async () => body?.enqueue(bytesOf(some))),
      ends: () => act(async () => body?.close()),
      breaksOff: () => act(async () => body?.error(new TypeError('network error'))),
    }
  }

  /** Starts without waiting for the page, which is not there before all has come. */
  async function startSlowly(address: string) {
    const host = aSlowHost()
    await Promise.all([
      mapLater.load(),
      importOtherData(),
      panelLater.load(),
      problemListLater.load(),
    ])
    void begin(address, host.answer)
    await screen.findByText('Loading data from tour.geojson…')
    return host
  }

  it('shows the first stops while the rest comes, and waits for the one that it names', async () => {
    const host = await startSlowly('/?data=tour.geojson&stop=corran')
    await host.sends(first)
    expect(await title()).toBeVisible()
    expect(page.itineraryLink('Brink')).toBeVisible()
    expect(sourceLine()).toHaveTextContent(/2 stops so far\. What the address names has not/)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(addressNow()).toBe('/?data=tour.geojson&stop=corran')
    await host.sends(whole.slice(first.length))
    await host.ends()
    expect(await screen.findByRole('complementary', { name: 'Corran' })).toBeVisible()
    expect(sourceLine()).toHaveTextContent('Loaded: 3 stops.')
    expect(addressNow()).toBe('/?data=tour.geojson&stop=corran')
  })

  it('says in the end that a stop is missing, without a step of the history', async () => {
    const host = await startSlowly('/?data=tour.geojson&stop=nowhere')
    await host.sends(first)
    await title()
    const steps = window.history.length
    await host.sends(whole.slice(first.length))
    await host.ends()
    expect(await screen.findByRole('alert')).toHaveTextContent(/nowhere/)
    expect(addressNow()).toBe('/?data=tour.geojson')
    expect(window.history.length).toBe(steps)
  })

  it('keeps what the reader chose meanwhile', async () => {
    const user = userEvent.setup()
    const host = await startSlowly('/?data=tour.geojson')
    await host.sends(first)
    await title()
    await user.click(page.itineraryLink('Brink'))
    await host.sends(whole.slice(first.length))
    await host.ends()
    await screen.findByText('Loaded: 3 stops.')
    expect(page.panel('Brink')).toBeVisible()
  })

  it('that breaks off keeps what came, also where another try does worse', async () => {
    const user = userEvent.setup()
    const host = await startSlowly('/?data=tour.geojson')
    await host.sends(first)
    await title()
    await host.breaksOff()
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^The download broke off.*Shown is what came: 2 stops/,
    )
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.queryByRole('alert')).toBeNull()
    await host.breaksOff()
    expect(await screen.findByRole('alert')).toHaveTextContent('2 stops')
    expect(page.itineraryLink('Brink')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await host.sends(whole)
    await host.ends()
    await screen.findByText('Loaded: 3 stops.')
    // Not before its stops are on screen.
    expect(page.itineraryLink('Corran')).toBeVisible()
  })

  it('that stops being JSON keeps what came, and says where', async () => {
    const host = await startSlowly('/?data=tour.geojson')
    await host.sends(first)
    await title()
    await host.sends(`x${whole.slice(first.length)}`)
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2))
    const [said, listed] = screen.getAllByRole('alert')
    expect(said).toHaveTextContent(/^The file cannot be read to its end.*2 stops/)
    expect(listed).toHaveTextContent(/Found "x" \(line 1, column \d+\)/)
  })
})

describe('a file', () => {
  it('is shown in place of the dataset, in a step of its own', async () => {
    await startAt('/')
    const steps = window.history.length
    await chooses([aTour()])
    expect(await title()).toBeVisible()
    expect(sourceLine()).toHaveTextContent(/^From the file tour\.geojson on your machine/)
    expect(addressNow()).toBe('/?data=file%3Atour.geojson')
    expect(window.history.length).toBe(steps + 1)
    expect(document.title).toBe('Another journey · tour.geojson')
    expect(requested).toEqual(['/dataset.geojson'])
    expect(page.itinerary()).toHaveFocus()
    expect(screen.queryByRole('navigation', { name: 'Languages' })).toBeNull()
  })

  it('has no link: copying says so, and copies nothing', async () => {
    const user = await startAt('/')
    await chooses([aTour()])
    await title()
    await user.click(page.itineraryLink('Brink'))
    await navigator.clipboard.writeText('before')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(screen.getByRole('status')).toHaveTextContent(/^No link was copied: tour\.geojson/)
    expect(await navigator.clipboard.readText()).toBe('before')
  })

  it('of which a part can be shown is shown, with its problems', async () => {
    await startAt('/')
    await chooses([aTour({ 'features[1].geometry.coordinates': [31, 135] })])
    await title()
    expect(screen.getByRole('alert')).toHaveTextContent(/coordinates\[1\].*may be exchanged/)
    const links = within(page.itinerary()).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['Alder Bay', 'Corran'])
  })

  it('of which nothing can be shown leaves the page as it was, and says why', async () => {
    const user = await startAt('/')
    await chooses([new File(['{"type": x}'], 'notes.json')])
    const dialog = await screen.findByRole('dialog', { name: 'notes.json cannot be opened' })
    expect(within(dialog).getByRole('alert')).toHaveTextContent('line 1, column 10')
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(page.itineraryLink('Brink')).toBeVisible()
    expect(addressNow()).toBe('/')
  })

  it('with thousands of problems lists the first ones and says how many more there are', async () => {
    await startAt('/')
    await chooses([aTour({ features: Array.from({ length: 10_000 }, () => 0) })])
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(50)
    expect(dialog).toHaveTextContent('9,951 more.')
  })

  it('can be followed by another, which lets go of the first', async () => {
    await startAt('/')
    await chooses([aTour()])
    await title()
    await chooses([new File([text({ title: 'A third journey' })], 'third.geojson')])
    expect(await screen.findByRole('heading', { name: 'A third journey' })).toBeVisible()
    expect(screen.getAllByRole('navigation', { name: 'Itinerary' })).toHaveLength(1)
    await act(() => page.itineraryLink('Brink').click())
    expect(addressNow()).toBe('/?data=file%3Athird.geojson&stop=brink')
  })
})

describe('what is dropped on the page', () => {
  it('is opened where it is one file, and a sign says so before', async () => {
    await startAt('/')
    expect(await drops([aTour()])).toEqual({ sign: true })
    expect(await title()).toBeVisible()
    expect(screen.queryByText('Drop to open')).toBeNull()
  })

  it('is answered in words where it is several files, or text', async () => {
    await startAt('/')
    await drops([aTour(), aTour()])
    expect(screen.getByRole('status')).toHaveTextContent(/^2 files were dropped\. One can be/)
    expect(await drops([], 'some words')).toEqual({ sign: false })
    expect(screen.getByRole('status')).toHaveTextContent(/^Text cannot be opened/)
  })

  it('is no business of ours where it was dragged from the page itself, or into a field', async () => {
    await startAt('/')
    fireEvent.dragStart(page.itineraryLink('Brink'))
    await drops([], 'Brink')
    fireEvent.dragEnd(page.itineraryLink('Brink'))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    const dataTransfer = { types: ['text/plain'], files: [] }
    expect(fireEvent.drop(screen.getByRole('combobox', { name: 'Kind' }), { dataTransfer })).toBe(
      true,
    )
  })
})

/** A report with more quotations than a page searches itself, which none of its panes draws. */
function aMuchQuotedReport() {
  const excerpts = Array.from({ length: 5001 }, (_, at) => anExcerpt({ id: `quote-${at}` }))
  return anEvent({ excerpts })
}

/** Milliseconds that a busy machine may take to read and draw it. */
const A_LARGE_FILE = { timeout: 15_000 }

describe('the search of a large dataset', () => {
  it('is prepared in a worker, which ends with the page that it belongs to', async () => {
    const workers: HeldWorker[] = []
    vi.stubGlobal(
      'Worker',
      class extends HeldWorker {
        constructor(code: URL) {
          super()
          if (!code.pathname.includes('search-worker')) throw new Error('Read on the page.')
          workers.push(this)
        }
      },
    )
    const large = aDataset({ stops: [aStop({ events: [aMuchQuotedReport()] })] })
    await startAt('/?data=tour.geojson&q=alder', () => new Response(JSON.stringify(fileOf(large))))
    // It is drawn in parts, and searched anew with each.
    await waitFor(async () => {
      await act(async () => {
        for (const worker of workers) {
          worker.isReady()
          while (worker.goOn());
        }
      })
      expect(screen.getByText(/result/, { selector: '.search-count' })).toBeInTheDocument()
    }, A_LARGE_FILE)
    const worker = workers.at(-1)
    expect(worker?.terminate).not.toHaveBeenCalled()
    await drops([aTour({ title: 'A small journey' })])
    await screen.findByRole('heading', { level: 1, name: 'A small journey' })
    for (const { terminate } of workers) expect(terminate).toHaveBeenCalledOnce()
    expect(workers.at(-1)).toBe(worker)
  })
})

import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { JSDOM } from 'jsdom'
import { createLogger, build as viteBuild } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fingerprintOf } from '../../src/dataset/fingerprint.ts'
import type { KeepingPlan } from '../../src/offline/keeping-plan.ts'
import type { BuildEnvironment } from '../../src/pages/build-settings.ts'
import { datelinePages } from '../../src/pages/dateline-pages.ts'
import { readPublishedDataset } from '../../src/pages/published-dataset.ts'
import { changed, fileOf } from '../builders/file.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset } from '../builders/model.ts'

const DATASET = 'public/dataset.geojson'

// Each of these builds a whole site, with its canvas, its fonts and all components.
vi.setConfig({ testTimeout: 90_000 })

let site = ''

beforeEach(async () => {
  site = await newSite()
})

afterEach(() => rm(site, { recursive: true, force: true }))

/** A folder with what a build needs. */
async function newSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-pages-'))
  await mkdir(join(folder, 'public'))
  await cp(DATASET, join(folder, 'public', 'dataset.geojson'))
  await symlink(resolve('public/basemap'), join(folder, 'public', 'basemap'))
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html><head><title>Source</title><link rel="preload" href="/dataset.geojson" as="fetch" crossorigin></head><body><div id="root"></div><script>/* theme */</script>' +
      '<script type="module" src="/main.js"></script></body></html>',
  )
  await writeFile(join(folder, 'main.js'), "import './main.css'; document.title += '!'\n")
  await writeFile(join(folder, 'main.css'), 'body { margin: 0 }\n')
  return folder
}

interface Built {
  /** Where the site was written to. */
  readonly folder: string
  /** What the build said. */
  readonly notes: readonly string[]
}

async function build(root: string, base: string, environment: BuildEnvironment): Promise<Built> {
  const notes: string[] = []
  const logger = createLogger('silent')
  logger.info = (message) => {
    notes.push(message)
  }
  await viteBuild({
    root,
    base,
    configFile: false,
    customLogger: logger,
    plugins: [datelinePages(environment)],
  })
  return { folder: join(root, 'dist'), notes }
}

/** Builds the test's own site, which it may have changed. */
async function builtSite(base: string, environment: BuildEnvironment = {}): Promise<string> {
  return (await build(site, base, environment)).folder
}

/** The address that `/dateline/` is known by, where it is known. */
const KNOWN: BuildEnvironment = { DATELINE_SITE: 'https://example.org/dateline/' }

const shared = new Map<string, Promise<Built>>()

afterAll(async () => {
  for (const built of await Promise.all(shared.values())) {
    await rm(dirname(built.folder), { recursive: true, force: true })
  }
})

/** The site as it stands, for tests that read it only: built once for all of them, in seconds each. */
function unchangedSite(base: string, environment: BuildEnvironment = {}): Promise<Built> {
  const key = JSON.stringify([base, environment])
  const built = shared.get(key) ?? newSite().then((root) => build(root, base, environment))
  shared.set(key, built)
  return built
}

/** What a worker keeps, as it stands at the beginning of its file. */
function planIn(worker: string): KeepingPlan {
  const [, json = ''] = /^const KEEPING_PLAN = (.*);$/m.exec(worker) ?? []
  return JSON.parse(json)
}

async function integrityOf(file: string): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('base64')
  return `sha256-${digest}`
}

/** The file of `aDataset()` beside the site, with changes by path; its path from the working folder. */
async function anotherDataset(changes: Record<string, unknown>): Promise<string> {
  return writtenDataset(site, changes)
}

async function writtenDataset(folder: string, changes: Record<string, unknown>): Promise<string> {
  const file = join(folder, 'journey.geojson')
  await writeFile(file, JSON.stringify(changed(fileOf(aDataset()), changes)))
  return relative(process.cwd(), file)
}

/** The file of `aDataset()`, the same for all tests that read it only. */
let otherDataset = ''

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-journey-'))
  otherDataset = await writtenDataset(folder, {})
  return () => rm(folder, { recursive: true, force: true })
})

const aboutTheSite = ({ notes }: Built) => notes.filter((note) => note.includes('DATELINE_SITE'))

describe('a build with the pages plugin', () => {
  it('writes a page for the opening view, for every stop and for addresses without one', async () => {
    const { folder } = await unchangedSite('/')
    const { stops } = (await readPublishedDataset(DATASET)).dataset
    expect((await readdir(join(folder, 'stops'))).sort()).toEqual(stops.map(({ id }) => id).sort())
    for (const { id, name } of stops) {
      const html = await readFile(join(folder, 'stops', id, 'index.html'), 'utf8')
      expect(html).toContain(`<title>${name} · `)
      expect(html).not.toContain('noindex')
    }
    const notFound = await readFile(join(folder, '404.html'), 'utf8')
    expect(notFound).toContain('<meta name="robots" content="noindex">')
  })

  it('points every page at the same assets under the base, and gives it its policy', async () => {
    const { folder } = await unchangedSite('/dateline/')
    const { stops } = (await readPublishedDataset(DATASET)).dataset
    const files = [
      'index.html',
      'about/index.html',
      '404.html',
      ...stops.map(({ id }) => `stops/${id}/index.html`),
    ]
    const assets = new Set<string>()
    for (const file of files) {
      const html = await readFile(join(folder, file), 'utf8')
      const paths = [...html.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]*\.(?:js|css))"/g)]
      expect(html).toMatch(/<style>body ?\{ ?margin: ?0/)
      assets.add(paths.map(([, path]) => path).join(' '))
      expect(html).toMatch(
        /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'(?: 'sha256-[^']+')+; style-src 'self' 'sha256-/,
      )
    }
    expect([...assets]).toEqual([expect.stringMatching(/^\/dateline\/assets\/\S+\.js$/)])
  })

  it('writes each page’s content into its root, and none where there is no page', async () => {
    const { folder } = await unchangedSite('/dateline/')
    const { dataset } = await readPublishedDataset(DATASET)
    const file = await readFile(join(folder, 'dataset.en.geojson'), 'utf8')
    const fingerprint = fingerprintOf(file)
    for (const stop of dataset.stops) {
      const html = await readFile(join(folder, 'stops', stop.id, 'index.html'), 'utf8')
      const { body } = new JSDOM(html).window.document
      expect(html).toContain(
        `<div id="root" data-page="/dateline/stops/${stop.id}/" data-dataset="${fingerprint}" data-marks="hold">`,
      )
      expect(body.querySelector('h2')?.textContent).toBe(stop.name)
      const quoted = [...body.querySelectorAll('blockquote')].map(({ textContent }) => textContent)
      for (const { exact } of stop.events.flatMap(({ excerpts }) => excerpts)) {
        expect(quoted).toContain(exact)
      }
    }
    const notFound = await readFile(join(folder, '404.html'), 'utf8')
    expect(notFound).toContain('<div id="root"></div>')
  })

  it('prints each page’s address and the dataset’s version at its end, where the site is known', async () => {
    const { dataset } = await readPublishedDataset(DATASET)
    const [stop] = dataset.stops
    const footOf = async (folder: string) => {
      const html = await readFile(join(folder, 'stops', stop?.id ?? '', 'index.html'), 'utf8')
      return new JSDOM(html).window.document.querySelector('.print-foot')?.textContent ?? ''
    }
    const version = `Dataset version ${dataset.version}, updated `
    const known = await unchangedSite('/dateline/', KNOWN)
    expect(await footOf(known.folder)).toContain(
      `This page: https://example.org/dateline/stops/${stop?.id}/${version}`,
    )
    const unknown = await footOf((await unchangedSite('/')).folder)
    expect(unknown).toContain(version)
    expect(unknown).not.toContain('This page')
  })

  it('says nothing of marks where one of them does not hold', async () => {
    const { dataset } = await readPublishedDataset(DATASET)
    const stop = dataset.stops.findIndex(({ events }) => events.some((event) => event.excerpts[0]))
    const text = await readFile(DATASET, 'utf8')
    const json = JSON.parse(text)
    json.features[stop].properties.events[0].excerpts[0].checked.quoteHash = '0'.repeat(64)
    await writeFile(join(site, 'public', 'dataset.geojson'), JSON.stringify(json))
    const html = await readFile(join(await builtSite('/'), 'index.html'), 'utf8')
    expect(html).toContain('data-marks="unknown"')
  })

  it('stops with a sentence where the template has no root', async () => {
    await writeFile(
      join(site, 'index.html'),
      '<html><head><title>x</title></head><body></body></html>',
    )
    await expect(builtSite('/')).rejects.toThrow(/index\.html has no <div id="root"><\/div>/)
  })

  it('stops with a sentence when the dataset is missing', async () => {
    await rm(join(site, 'public', 'dataset.geojson'))
    await expect(builtSite('/')).rejects.toThrow(/the build needs a dataset there/)
  })

  it('without the site’s address leaves out what needs it, and says so once', async () => {
    const built = await unchangedSite('/dateline/')
    const { folder } = built
    const files = await readdir(folder)
    expect(files).toEqual(expect.arrayContaining(['feed.atom', 'visits.ics', 'dataset.geojson']))
    expect(files).not.toContain('sitemap.xml')
    expect(files).not.toContain('robots.txt')
    expect(files).not.toContain('card.png')
    const html = await readFile(join(folder, 'index.html'), 'utf8')
    expect(html).not.toMatch(/canonical|og:url|og:image/)
    expect(html).toContain(' href="/dateline/feed.atom" ')
    expect(aboutTheSite(built)).toEqual([
      expect.stringMatching(
        /canonical, og:url and og:image.*sitemap\.xml, robots\.txt, each page’s oembed\.json, and the links/,
      ),
    ])
  })

  it('with the site’s address writes it into every page and file, and says nothing', async () => {
    const built = await unchangedSite('/dateline/', KNOWN)
    const { folder } = built
    const html = await readFile(join(folder, 'stops', 'cairo', 'index.html'), 'utf8')
    const page = 'https://example.org/dateline/stops/cairo/'
    expect(html).toContain(`<link rel="canonical" href="${page}">`)
    expect(html).toContain(`<meta property="og:url" content="${page}">`)
    expect(html).toContain(`<meta property="og:image" content="${page}card.png">`)
    expect((await readFile(join(folder, 'stops', 'cairo', 'card.png'))).length).toBeGreaterThan(
      9000,
    )
    expect(await readFile(join(folder, 'sitemap.xml'), 'utf8')).toContain(`<loc>${page}</loc>`)
    expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://example.org/dateline/sitemap.xml\n',
    )
    expect(await readFile(join(folder, 'feed.atom'), 'utf8')).toContain(`href="${page}#`)
    expect((await readFile(join(folder, 'visits.ics'), 'utf8')).replace(/\r\n /g, '')).toContain(
      `URL:${page}#`,
    )
    expect(aboutTheSite(built)).toEqual([])
  })

  it('gives every listed page structured data that its policy lets be, and others none', async () => {
    const { folder } = await unchangedSite('/')
    const pages = { listed: ['index.html', 'about/index.html', 'stops/cairo/index.html'] }
    for (const file of pages.listed) {
      const html = await readFile(join(folder, file), 'utf8')
      const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html) ?? []
      expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org' })
      const [scripts = ''] = /script-src [^;]*/.exec(html) ?? []
      const running = html.match(/<script(?![^>]*(?:src=|ld\+json))/g)
      expect(scripts.match(/'sha256-/g)).toHaveLength(running?.length ?? 0)
    }
    expect(await readFile(join(folder, '404.html'), 'utf8')).not.toContain('ld+json')
  })

  it('keeps the program, the dataset and a shell, each under the address of its content', async () => {
    const { folder } = await unchangedSite('/dateline/')
    const plan = planIn(await readFile(join(folder, 'worker.js'), 'utf8'))
    const shell = await readFile(join(folder, 'shell.html'), 'utf8')
    expect(shell).toContain(`data-version="${plan.version}"`)
    expect(shell).toContain('<div id="root"></div>')
    expect(shell).toContain('<meta name="robots" content="noindex">')
    expect(plan.shell).toBe(`/dateline/shell.html?${plan.version}`)
    const kept = new Map(plan.kept.map(({ url, integrity }) => [url, integrity]))
    expect(kept.has(plan.shell)).toBe(true)
    expect(shell).not.toContain('rel="preload"')
    // Each page asks for its dataset by the address under which it is kept.
    for (const [page, file] of [
      ['404.html', 'dataset.en.geojson'],
      ['index.html', 'dataset.en.geojson'],
      ['ar/index.html', 'dataset.ar.geojson'],
      ['he/stops/cairo/index.html', 'dataset.he.geojson'],
    ] as const) {
      const html = await readFile(join(folder, page), 'utf8')
      const [, dataset = ''] = /<link [^>]*rel="preload"[^>]* href="([^"]+)"/.exec(html) ?? []
      expect(dataset).toMatch(new RegExp(`^/dateline/${file}\\?[0-9a-f]{8}$`))
      expect(kept.get(dataset)).toBe(await integrityOf(join(folder, file)))
    }
    const whole = [...kept.keys()].filter((url) => url.startsWith('/dateline/dataset.geojson?'))
    expect(whole).toHaveLength(1)
    for (const file of await readdir(join(folder, 'assets'))) {
      if (!file.endsWith('.js')) continue
      expect(kept.get(`/dateline/assets/${file}`)).toBe(
        await integrityOf(join(folder, 'assets', file)),
      )
    }
    // Not the pages, of which there may be thousands, and no more of the map than is seen at first.
    expect([...kept.keys()].filter((url) => /index\.html|\/stops\//.test(url))).toEqual([])
    expect(
      [...kept.keys(), ...plan.details].filter((url) => url.includes('/basemap/core')),
    ).toEqual([expect.stringMatching(/^\/dateline\/basemap\/core\.json\?[0-9a-f]{8}$/)])
    expect(plan.details).toContainEqual(expect.stringContaining('/basemap/core.json'))
  })

  it('gives every page one version, another one for another dataset', async () => {
    const versionsIn = async (folder: string) => {
      const files = ['index.html', 'about/index.html', '404.html', 'shell.html']
      const pages = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
      return new Set(pages.map((html) => /<html[^>]* data-version="([^"]+)"/.exec(html)?.[1]))
    }
    const before = await versionsIn((await unchangedSite('/')).folder)
    expect(before.size).toBe(1)
    expect(await versionsIn(await builtSite('/'))).toEqual(before)
    const other = await unchangedSite('/', { DATELINE_DATA: otherDataset })
    const after = await versionsIn(other.folder)
    expect(after.size).toBe(1)
    expect(after).not.toEqual(before)
  })

  it('names the installed site after its dataset', async () => {
    const { folder } = await unchangedSite('/', { DATELINE_DATA: otherDataset })
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.webmanifest'), 'utf8'))
    expect(manifest).toMatchObject({ name: 'A botanist’s journey · Dateline', start_url: './' })
    const html = await readFile(join(folder, 'index.html'), 'utf8')
    expect(html).toContain('<link rel="manifest" href="/manifest.webmanifest">')
  })

  it('keeps nothing where it is told so, and clears away what was kept before', async () => {
    const folder = await builtSite('/', { DATELINE_OFFLINE: 'no' })
    expect(await readdir(folder)).not.toContain('shell.html')
    // Without a version a page asks for no worker.
    expect(await readFile(join(folder, 'index.html'), 'utf8')).not.toContain('data-version')
    const worker = await readFile(join(folder, 'worker.js'), 'utf8')
    expect(worker).toContain('unregister()')
    expect(worker).not.toContain('KEEPING_PLAN')
  })

  it('publishes the dataset that it is told of, byte for byte, and its pages', async () => {
    const { folder } = await unchangedSite('/', { DATELINE_DATA: otherDataset })
    expect(await readFile(join(folder, 'dataset.geojson'))).toEqual(await readFile(otherDataset))
    expect((await readdir(join(folder, 'stops'))).sort()).toEqual(
      [IDS.stop, IDS.plannedStop, IDS.backgroundStop, IDS.formerStop].sort(),
    )
    const html = await readFile(join(folder, 'index.html'), 'utf8')
    expect(html).toContain('<title>A botanist’s journey · Dateline</title>')
    // It speaks one language.
    expect((await readdir(folder)).filter((file) => file.endsWith('.geojson'))).toEqual([
      'dataset.geojson',
    ])
    expect(await readFile(join(folder, 'ar/index.html'), 'utf8')).toMatch(
      /rel="preload"[^>]* href="\/dataset\.geojson\?/,
    )
    expect(await readFile(join(folder, 'feed.atom'), 'utf8')).toContain('A botanist’s journey')
  })

  it('leads from the page of a former id to the present one', async () => {
    const folder = await builtSite('/', {
      DATELINE_DATA: otherDataset,
      DATELINE_SITE: 'https://example.org',
    })
    const html = await readFile(join(folder, 'stops', IDS.formerStop, 'index.html'), 'utf8')
    expect(html).toContain(`<link rel="canonical" href="https://example.org/stops/${IDS.stop}/">`)
    // What the program makes of the former address, too, so that it takes the page over.
    expect(html).toContain(`data-page="/stops/${IDS.stop}/"`)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).not.toContain('ld+json')
    expect(await readFile(join(folder, 'sitemap.xml'), 'utf8')).not.toContain(IDS.formerStop)
  })

  it('stops with the file’s name when the dataset that it is told of is missing', async () => {
    await expect(builtSite('/', { DATELINE_DATA: 'no/such.geojson' })).rejects.toThrow(
      /such\.geojson \(named by DATELINE_DATA\) cannot be read/,
    )
  })

  it('stops with each problem of the dataset that it is told of', async () => {
    const file = await anotherDataset({ 'features[0].properties.name': 7 })
    await expect(builtSite('/', { DATELINE_DATA: file })).rejects.toThrow(
      /DATELINE_DATA\) breaks the dataset's format:\n {2}features\[0\]\.properties\.name: found 7/,
    )
  })

  it('stops before any work when the address disagrees with the base', async () => {
    await expect(builtSite('/', { DATELINE_SITE: 'https://example.org/x/' })).rejects.toThrow(
      /build with --base=\/x\//,
    )
  })
})

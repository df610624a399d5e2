import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBuiltInDataset } from '../../src/pages/built-in-dataset.ts'
import { datelinePages } from '../../src/pages/dateline-pages.ts'

const DATASET = 'public/dataset.geojson'

let site = ''

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'dateline-pages-'))
  await mkdir(join(site, 'public'))
  await cp(DATASET, join(site, 'public', 'dataset.geojson'))
  await writeFile(
    join(site, 'index.html'),
    '<!doctype html><html><head><title>Source</title></head><body><script>/* theme */</script>' +
      '<script type="module" src="/main.js"></script></body></html>',
  )
  await writeFile(join(site, 'main.js'), "import './main.css'; document.title += '!'\n")
  await writeFile(join(site, 'main.css'), 'body { margin: 0 }\n')
})

afterEach(() => rm(site, { recursive: true, force: true }))

async function builtSite(base: string): Promise<string> {
  await build({
    root: site,
    base,
    configFile: false,
    logLevel: 'silent',
    plugins: [datelinePages()],
  })
  return join(site, 'dist')
}

describe('a build with the pages plugin', () => {
  it('writes a page for the opening view, for every stop and for addresses without one', async () => {
    const folder = await builtSite('/')
    const { stops } = await readBuiltInDataset(DATASET)
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
    const folder = await builtSite('/dateline/')
    const { stops } = await readBuiltInDataset(DATASET)
    const files = [
      'index.html',
      'about/index.html',
      '404.html',
      ...stops.map(({ id }) => `stops/${id}/index.html`),
    ]
    const assets = new Set<string>()
    for (const file of files) {
      const html = await readFile(join(folder, file), 'utf8')
      assets.add([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, path]) => path).join(' '))
      expect(html).toMatch(
        /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-[^']+'; /,
      )
    }
    expect([...assets]).toEqual([
      expect.stringMatching(/^\/dateline\/assets\/\S+\.js \/dateline\/assets\/\S+\.css$/),
    ])
  })

  it('stops with a sentence when the dataset is missing', async () => {
    await rm(join(site, 'public', 'dataset.geojson'))
    await expect(builtSite('/')).rejects.toThrow(/the build needs a dataset there/)
  })
})

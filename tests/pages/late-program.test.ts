import { describe, expect, it } from 'vitest'
import { withLateProgram } from '../../src/pages/late-program.ts'

const PAGE =
  '<head><link rel="preload" href="/dataset.geojson" as="fetch">' +
  '<script type="module" crossorigin src="/assets/index-1.js"></script>' +
  '<link rel="modulepreload" crossorigin href="/assets/day-1.js"></head>' +
  '<body><div id="root">Content</div></body>'

describe('a page whose program comes late', () => {
  it('starts it once the page has been painted, and at once where nobody reads that', () => {
    const page = withLateProgram(PAGE)
    expect(page).not.toContain('<script type="module" crossorigin src=')
    const [, script = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(page) ?? []
    expect(script).toContain('import("/assets/index-1.js")')
    const starts = (page: { isHidden: boolean; names: readonly string[] }) => {
      const calls: string[] = []
      const program = script
        .slice(script.indexOf('const start'))
        .replace(/import\([^)]*\)/, "calls.push('at once')")
      const classList = { contains: (name: string) => page.names.includes(name) }
      const document = { hidden: page.isHidden, documentElement: { classList } }
      const window = { parent: null as unknown }
      window.parent = window
      const run = new Function('document', 'window', 'calls', 'requestAnimationFrame', program)
      run(document, window, calls, () => calls.push('after a frame'))
      return calls
    }
    expect(starts({ isHidden: false, names: [] })).toEqual(['after a frame'])
    expect(starts({ isHidden: true, names: [] })).toEqual(['at once'])
    expect(starts({ isHidden: false, names: ['elsewhere'] })).toEqual(['at once'])
  })

  it('fetches it meanwhile, after what the page itself needs', () => {
    const page = withLateProgram(PAGE)
    const [content = '', hints = ''] = page.split('Content')
    expect(content).not.toContain('preload')
    const files = [...hints.matchAll(/<link fetchpriority="low" rel="\w+"[^>]* ?href="([^"]+)"/g)]
    expect(files.map(([, file]) => file)).toEqual([
      '/assets/index-1.js',
      '/dataset.geojson',
      '/assets/day-1.js',
    ])
    expect(page.match(/rel="(?:modulepreload|preload)"/g)).toHaveLength(3)
  })

  it('says so where there is no program', () => {
    expect(() => withLateProgram('<head></head>')).toThrow(/no program: index\.html needs/)
  })
})

import { describe, expect, it } from 'vitest'
import { withLateProgram } from '../../src/pages/late-program.ts'

const PAGE =
  '<head><link rel="preload" href="/dataset.geojson" as="fetch">' +
  '<script type="module" crossorigin src="/assets/index-1.js"></script>' +
  '<link rel="modulepreload" crossorigin href="/assets/day-1.js"></head>'

describe('a page whose program comes late', () => {
  it('starts it once the page has been painted, and at once in the background', () => {
    const page = withLateProgram(PAGE)
    expect(page).not.toContain('<script type="module" crossorigin src=')
    const [, script = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(page) ?? []
    expect(script).toContain('import("/assets/index-1.js")')
    expect(script).toMatch(/if \(document\.hidden .*\) start\(\)\nelse requestAnimationFrame/)
  })

  it('fetches it meanwhile, after what the page itself needs', () => {
    const page = withLateProgram(PAGE)
    expect(page).toContain(
      '<link rel="modulepreload" fetchpriority="low" crossorigin href="/assets/index-1.js">',
    )
    const hints = page.match(/<link rel="(?:modulepreload|preload)"[^>]*>/g) ?? []
    expect(hints).toHaveLength(3)
    for (const hint of hints) expect(hint).toContain('fetchpriority="low"')
  })

  it('says so where there is no program', () => {
    expect(() => withLateProgram('<head></head>')).toThrow(/no program: index\.html needs/)
  })
})

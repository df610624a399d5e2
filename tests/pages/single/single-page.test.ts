import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { type SinglePage, singlePage } from '../../../src/pages/single/single-page.ts'
import { anyText, HOSTILE_TEXTS } from '../hostile-texts.ts'

function aPage(changes: Partial<SinglePage> = {}): Document {
  const html = singlePage({
    language: 'en',
    direction: 'ltr',
    title: 'A short tour · Dateline',
    description: 'An example.',
    home: null,
    icon: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    styles: 'body { color: #000 }',
    script: 'start()',
    readable: '<h1>A short tour</h1>',
    blocks: [],
    ...changes,
  })
  return new JSDOM(html).window.document
}

function policyOf(page: Document): string {
  return page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

describe('the one page', () => {
  it('admits its own script and styles alone, and no request', () => {
    const page = aPage()
    expect(policyOf(page).split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf('start()')}`,
      `style-src ${hashOf('body { color: #000 }')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  it('names nothing outside of itself', () => {
    for (const element of aPage().querySelectorAll('[src], [href], [srcset]')) {
      expect(element.getAttribute('href')).toMatch(/^data:/)
      expect(element.hasAttribute('src')).toBe(false)
    }
  })

  it('names the site that it is a copy of', () => {
    const home = 'https://example.org/tour/'
    expect(aPage({ home }).querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(home)
    expect(aPage().querySelector('link[rel="canonical"]')).toBeNull()
  })

  it('says title and description as they are, whatever they hold', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const page = aPage({ title, description })
        const words = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD')
        const meta = page.querySelector('meta[name="description"]')?.getAttribute('content')
        expect(meta).toBe(words(description))
        expect(page.head.querySelector('title')?.textContent).toBe(words(title))
        expect(page.querySelectorAll('script')).toHaveLength(1)
        expect(page.getElementById('root')).not.toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  it('runs a script whole that has texts which HTML would read, under its hash', () => {
    for (const text of HOSTILE_TEXTS) {
      const script = `globalThis.said = ${JSON.stringify(text)}`
      const page = aPage({ script })
      const [element, ...others] = page.querySelectorAll('script')
      expect(others).toEqual([])
      expect(policyOf(page)).toContain(hashOf(element?.textContent ?? ''))
      const place: { said?: string } = {}
      new Function('globalThis', element?.textContent ?? '')(place)
      expect(place.said).toBe(text)
    }
  })

  it('keeps its styles together', () => {
    const page = aPage({ styles: 'p::after { content: "</style><script>go()</script>" }' })
    expect(page.querySelectorAll('script')).toHaveLength(1)
    expect(policyOf(page)).toContain(hashOf(page.querySelector('style')?.textContent ?? ''))
  })
})

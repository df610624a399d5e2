// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../src/pages/escape-html.ts'
import {
  inLanguage,
  insertAtEndOfBody,
  insertAtEndOfHead,
  pageFromTemplate,
} from '../../src/pages/html-head.ts'
import { TEMPLATE } from './template.ts'

const HEAD = {
  title: 'Ashdod · A journey',
  heading: 'Ashdod',
  description: 'Two reports',
  unlisted: false,
}

function read(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const contents = (name: string) =>
    [...page.querySelectorAll(`meta[name="${name}"]`)].map((meta) => meta.getAttribute('content'))
  return {
    titles: [...page.querySelectorAll('title')].map((title) => title.textContent),
    descriptions: contents('description'),
    robots: contents('robots'),
    elements: page.querySelectorAll('*').length,
  }
}

describe('a page in a language', () => {
  it('says so at its beginning, in place of what it said', () => {
    const html = '<!doctype html>\n<html lang="en" class="a" DIR=ltr>\n<head></head></html>'
    expect(inLanguage(html, 'ar', 'rtl')).toBe(
      '<!doctype html>\n<html lang="ar" dir="rtl" class="a">\n<head></head></html>',
    )
    expect(inLanguage('<html><head></head></html>', 'he', 'rtl')).toContain(
      '<html lang="he" dir="rtl">',
    )
  })

  it('needs a beginning', () => {
    expect(() => inLanguage('<head></head>', 'ar', 'rtl')).toThrow('<html>')
  })

  it('tells the language of a title that is in another', () => {
    const page = pageFromTemplate(TEMPLATE, { ...HEAD, language: 'nb' })
    expect(page).toContain('<title lang="nb">')
    expect(page).toContain('<meta name="description" lang="nb"')
  })
})

describe('a page made from the template', () => {
  it('has its own title and description, once each', () => {
    const page = read(pageFromTemplate(TEMPLATE, HEAD))
    expect(page.titles).toEqual(['Ashdod · A journey'])
    expect(page.descriptions).toEqual(['Two reports'])
    expect(page.robots).toEqual([])
  })

  it('asks search engines to leave it out when it is unlisted', () => {
    const page = read(pageFromTemplate(TEMPLATE, { ...HEAD, unlisted: true }))
    expect(page.robots).toEqual(['noindex'])
  })

  it('replaces what the template said to search engines, listed or not', () => {
    const template = TEMPLATE.replace('<title>', '<meta name="robots" content="none"><title>')
    expect(read(pageFromTemplate(template, HEAD)).robots).toEqual([])
  })

  it('gets a description where the template has none', () => {
    const template = TEMPLATE.replace(/<meta name="description"[^>]*>/, '')
    expect(read(pageFromTemplate(template, HEAD)).descriptions).toEqual(['Two reports'])
  })

  it('keeps the assets’ paths as they were built', () => {
    const html = pageFromTemplate(TEMPLATE, HEAD)
    expect(html).toContain('src="/dateline/assets/index-abc123.js"')
    expect(html).toContain('href="/dateline/assets/index-def456.css"')
  })

  it('shows any title and description as text, never as markup', () => {
    const elements = read(pageFromTemplate(TEMPLATE, HEAD)).elements
    const text = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.constantFrom('</title><script>go()</script>', '$& $1 $`', '"><b x="', '&lt;', '<!--'),
    )
    fc.assert(
      fc.property(text, text, (title, description) => {
        const page = read(pageFromTemplate(TEMPLATE, { ...HEAD, title, description }))
        expect(page.titles).toEqual([title])
        expect(page.descriptions).toEqual([description])
        expect(page.elements).toBe(elements)
      }),
      { seed: 20240501 },
    )
  })

  it('has further elements of its head after the title', () => {
    const html = pageFromTemplate(TEMPLATE, HEAD, ['<link rel="canonical" href="$&">'])
    const page = new DOMParser().parseFromString(html, 'text/html')
    expect(page.head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('$&')
  })

  it('refuses a template without a title', () => {
    expect(() => pageFromTemplate('<head></head>', HEAD)).toThrow(/no <title>/)
  })
})

describe('escaped text', () => {
  it('has none of the characters that end a text or an attribute', () => {
    expect(escapeHtml(`<a href="x">Tom & 'Jerry'</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Jerry&#39;&lt;/a&gt;',
    )
  })
})

describe('what is put at the end of a page', () => {
  it('is the last thing in its body', () => {
    const html = insertAtEndOfBody(TEMPLATE, '<script type="application/json">"$&"</script>')
    const page = new DOMParser().parseFromString(html, 'text/html')
    expect(page.body.lastElementChild?.textContent).toBe('"$&"')
  })

  it('stands before the end tag that counts, whatever the text before it says', () => {
    const html = insertAtEndOfBody('<body><p title="</body>">x</p></BODY></html>', '<b>y</b>')
    expect(html).toBe('<body><p title="</body>">x</p><b>y</b>\n  </BODY></html>')
  })

  it('is refused by a page whose body has no end tag', () => {
    expect(() => insertAtEndOfBody('<body><p>x', '<b>y</b>')).toThrow(/no <\/body> tag/)
  })
})

describe('an element at the end of the head or the body', () => {
  // Two letters in lower case: places in a copy would be others.
  const PAGE = '<HEAD><title>İİzmir</title></HEAD ><body>İ “</body>” </BODY>'

  it('stands right before its end, whatever letters come before', () => {
    expect(insertAtEndOfHead(PAGE, '<style></style>')).toMatch(
      /<\/title>\s*<style><\/style>\s*<\/HEAD ><body>/,
    )
    expect(insertAtEndOfBody(PAGE, '<i></i>')).toMatch(/” <i><\/i>\s*<\/BODY>$/)
  })

  it('says so where there is no end', () => {
    expect(() => insertAtEndOfHead('<head>', '')).toThrow(/no <\/head> tag/)
  })
})

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentSecurityPolicy,
  inlineScriptSources,
  inlineStyleSources,
  withContentSecurityPolicy,
} from '../../src/pages/content-security-policy.ts'
import { dataBlock } from '../../src/pages/data-block.ts'
import { TEMPLATE } from './template.ts'

function sourceOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

describe('the Content-Security-Policy of a page', () => {
  it('admits the hosts that datasets may come from, for requests alone', () => {
    const policy = contentSecurityPolicy(TEMPLATE, ['https://a.example', 'https://b.example'])
    expect(policy).toContain("; connect-src 'self' https://a.example https://b.example; ")
    expect(policy.match(/https:/g)).toHaveLength(2)
  })

  it('admits the site’s own files and nothing else', () => {
    expect(contentSecurityPolicy(TEMPLATE).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
    ])
  })

  it('never contains words that undo it', () => {
    const policy = contentSecurityPolicy(`${TEMPLATE}<script>go()</script>`)
    expect(policy).not.toMatch(/unsafe|data:|\*|http/)
  })

  it('is the first thing in the head, before anything that it must cover', () => {
    const html = withContentSecurityPolicy(TEMPLATE)
    expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="[^"]+">/)
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
  })

  it('leaves the character encoding within the first 1024 bytes, as HTML asks', () => {
    const html = withContentSecurityPolicy(TEMPLATE)
    expect(html.indexOf('<meta charset="utf-8" />')).toBeLessThan(1000)
    expect(html.indexOf('<meta charset="utf-8" />')).toBeGreaterThan(0)
  })

  it('refuses a page that brings a policy of its own', () => {
    const once = withContentSecurityPolicy(TEMPLATE)
    expect(() => withContentSecurityPolicy(once)).toThrow(/already has a Content-Security-Policy/)
  })

  it('refuses a page without a head tag', () => {
    expect(() => withContentSecurityPolicy('<title>x</title>')).toThrow(/no <head> tag/)
  })
})

describe('the styles within a page that a policy admits', () => {
  it('are those that stand there, each by its hash', () => {
    const html = '<style>p { margin: 0 }</style><STYLE media="print">\r\nh1 {}</STYLE ><link>'
    expect(inlineStyleSources(html)).toEqual([sourceOf('p { margin: 0 }'), sourceOf('\nh1 {}')])
    expect(contentSecurityPolicy(html)).toContain(
      `style-src 'self' ${sourceOf('p { margin: 0 }')} ${sourceOf('\nh1 {}')};`,
    )
  })
})

describe('the inline scripts that a policy admits', () => {
  it('are admitted by the hash that the standard’s own example gives', () => {
    // Content Security Policy Level 2, section 7.17.2.
    expect(inlineScriptSources("<script>alert('Hello, world.');</script>")).toEqual([
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    ])
  })

  it('are none where every script is a file', () => {
    expect(inlineScriptSources(TEMPLATE)).toEqual([])
  })

  it.each([
    ['a module', '<script type="module">go()</script>'],
    ['a bare type', '<script type=module>go()</script>'],
    ['a named type', '<script type="text/javascript">go()</script>'],
    ['an import map', '<script type="importmap">go()</script>'],
    ['capitals and a space before the end', '<SCRIPT>go()</SCRIPT >'],
    ['an attribute that merely ends in src', '<script data-src="a.js">go()</script>'],
    ['an attribute whose value has a bracket and a src', '<script id="> src=x">go()</script>'],
  ])('count %s', (_what, html) => {
    expect(inlineScriptSources(html)).toEqual([sourceOf('go()')])
  })

  it.each([
    ['a data block', '<script type="application/json">{"a":1}</script>'],
    ['structured data', dataBlock('application/ld+json', { text: '</script><script>go()' })],
    ['a file', '<script src=go.js></script>'],
    ['a file in capitals', '<script SRC="go.js"></script>'],
    ['another element', '<scripture>go()</scripture>'],
  ])('leave out %s', (_what, html) => {
    expect(inlineScriptSources(html)).toEqual([])
  })

  it('are hashed with the line ends that a browser sees', () => {
    expect(inlineScriptSources('<script>one()\r\ntwo()\rthree()</script>')).toEqual([
      sourceOf('one()\ntwo()\nthree()'),
    ])
  })

  it('are each admitted once, in their order, whatever they say', () => {
    const script = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/<|\r/.test(text))
      .filter((text) => text !== '')
    fc.assert(
      fc.property(fc.uniqueArray(script), (scripts) => {
        const html = [...scripts, ...scripts].map((text) => `<script>${text}</script>`).join('')
        expect(inlineScriptSources(html)).toEqual(scripts.map(sourceOf))
      }),
      { seed: 20240501 },
    )
  })
})

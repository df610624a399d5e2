// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataBlock } from '../../src/pages/data-block.ts'
import { anyText } from './hostile-texts.ts'

describe('a data block', () => {
  it('ends where it should and comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, anyText, (key, value) => {
        const html = `<body>${dataBlock('application/ld+json', { [key]: [value] })}<p>after</p></body>`
        const page = new DOMParser().parseFromString(html, 'text/html')
        expect([...page.body.children].map(({ localName }) => localName)).toEqual(['script', 'p'])
        const json: unknown = JSON.parse(page.querySelector('script')?.textContent ?? '')
        expect(Object.entries(json as object)).toEqual([[key, [value]]])
        expect(html).not.toMatch(/[\u2028\u2029]/)
      }),
    )
  })

  it('has none of the characters that HTML reads in a script', () => {
    expect(dataBlock('application/json', '</script><!--&')).toBe(
      '<script type="application/json">"\\u003c/script\\u003e\\u003c!--\\u0026"</script>',
    )
  })
})

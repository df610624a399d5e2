// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeXml } from '../../src/picture/escape-xml.ts'
import { anyText } from '../pages/hostile-texts.ts'
import { parseXml } from '../pages/parse-xml.ts'

describe('text in XML', () => {
  it('keeps a file well-formed, and comes back as it was but for what XML cannot hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const xml = parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`)
        const held = text
          .replace(/\p{Surrogate}/gu, '\uFFFD')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them.
          .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uFFFE\uFFFF]/g, '\uFFFD')
        expect(xml.documentElement.textContent).toBe(held)
      }),
    )
  })
})

import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { contentLine, textValue } from '../../src/pages/content-line.ts'
import { anyText, HOSTILE_TEXTS } from './hostile-texts.ts'

const octets = (text: string) => Buffer.byteLength(text, 'utf8')

/** What a program makes of folded lines (RFC 5545, section 3.1). */
const unfolded = (text: string) => text.replace(/\r\n /g, '')

describe('a line of an iCalendar file', () => {
  it('of 75 octets is left whole, one of 76 is folded', () => {
    expect(contentLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`)
    expect(contentLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`)
    expect(contentLine('x'.repeat(150))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x\r\n`)
  })

  it('is never folded within a character', () => {
    expect(contentLine(`${'x'.repeat(73)}ש!`)).toBe(`${'x'.repeat(73)}ש\r\n !\r\n`)
    expect(contentLine(`${'x'.repeat(74)}ש!`)).toBe(`${'x'.repeat(74)}\r\n ש!\r\n`)
    expect(contentLine(`${'x'.repeat(72)}👧!`)).toBe(`${'x'.repeat(72)}\r\n 👧!\r\n`)
  })

  it('is short enough and comes back whole, whatever it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = textValue(text)
        const folded = contentLine(value)
        expect(folded.endsWith('\r\n')).toBe(true)
        for (const line of folded.slice(0, -2).split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75)
          // Each line by itself is UTF-8: no character is parted.
          expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line)
        }
        expect(unfolded(folded)).toBe(`${value}\r\n`)
      }),
    )
  })
})

describe('a text as a value', () => {
  it('escapes what would end it', () => {
    expect(textValue('a, b; c\\d: "e"\nf\r\ng\rh')).toBe('a\\, b\\; c\\\\d: "e"\\nf\\ng\\nh')
  })

  it.each(HOSTILE_TEXTS)('is read back by another program: %j', (text) => {
    const lines = ['BEGIN:VEVENT', `SUMMARY:${textValue(text)}`, 'END:VEVENT'].map(contentLine)
    const event = new ICAL.Component(ICAL.parse(lines.join('')))
    const read = event.getFirstPropertyValue('summary')
    const held = text
      .replace(/\r\n?/g, '\n')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids them.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
    expect(read).toBe(held)
  })
})

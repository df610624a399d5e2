// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  embedCode,
  frameHeight,
  LEAST_HEIGHT,
  MOST_HEIGHT,
  USUAL_HEIGHT,
} from '../../src/address/embed-code.ts'
import '../builders/fixed-seed.ts'

/** What a browser makes of the code: its one element. */
function frameOf(code: string): HTMLIFrameElement {
  const page = new DOMParser().parseFromString(code, 'text/html')
  expect(page.body.childNodes).toHaveLength(1)
  const frame = page.querySelector('iframe')
  if (frame === null) throw new Error(`There is no frame in ${code}`)
  return frame
}

const VIEW = { address: 'https://example.org/?embed', title: 'A journey', height: 400 }

describe('the code of a frame', () => {
  it('is one frame, as wide as its place, loaded late, that may copy a link', () => {
    expect(embedCode(VIEW)).toBe(
      '<iframe src="https://example.org/?embed" title="A journey" width="100%" height="400"' +
        ' loading="lazy" style="border:0" allow="clipboard-write"></iframe>',
    )
  })

  it('keeps an address with several parameters and a fragment', () => {
    const address = 'https://example.org/?from=2024-04-29&to=2024-05-02&embed#a"b'
    expect(frameOf(embedCode({ ...VIEW, address })).getAttribute('src')).toBe(address)
  })

  it('holds any title and address as they are, and nothing that they smuggle in', () => {
    // HTML can hold neither a null character nor half a pair, and reads other line ends as its own.
    const anyHeldText = fc
      .oneof(
        fc.constantFrom(
          '"><script>alert(1)</script>',
          '</iframe>',
          '&amp;&quot;',
          "'\u00a0<",
          'ميناء',
        ),
        fc.string({ unit: 'grapheme' }),
      )
      .filter((text) => !/[\0\r]/.test(text))
    fc.assert(
      fc.property(anyHeldText, anyHeldText, (address, title) => {
        const frame = frameOf(embedCode({ address, title, height: 400 }))
        expect(frame.getAttribute('src')).toBe(address)
        expect(frame.title).toBe(title)
        expect(frame.getAttributeNames()).toHaveLength(7)
      }),
    )
  })
})

describe('the height that is typed', () => {
  it.each([
    ['400', 400],
    [' 400 ', 400],
    ['399.6', 400],
    ['1', LEAST_HEIGHT],
    ['-5', LEAST_HEIGHT],
    ['100000', MOST_HEIGHT],
    ['', USUAL_HEIGHT],
    ['   ', USUAL_HEIGHT],
    ['tall', USUAL_HEIGHT],
    ['Infinity', USUAL_HEIGHT],
  ])('%j is %d pixels', (typed, height) => expect(frameHeight(typed)).toBe(height))
})

import { posix, win32 } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stopFolder } from '../../src/pages/stop-folder.ts'

describe('the folder of a stop’s page', () => {
  it.each(['ashdod', 'kerem-shalom', 'تل-أبيب', 'tel aviv', 'a#b', 'stop_7.1'])(
    'is named by the id %s',
    (id) => {
      expect(stopFolder(id)).toBe(`stops/${id}`)
    },
  )

  it.each([
    '',
    '.',
    '..',
    '../404',
    'a/b',
    'a\\b',
    '/etc',
    '%2e%2e',
    'a%2fb',
    'C:x',
    'a?b',
    'a*',
    'a\u0000b',
    'a\nb',
    '.hidden',
    'dot.',
    'space ',
    ' space',
  ])('is refused for the id %j, with the remedy', (id) => {
    expect(() => stopFolder(id)).toThrow(JSON.stringify(id))
    expect(() => stopFolder(id)).toThrow(/cannot name the folder of its page\. Rename it: /)
  })

  it('is refused where the name would be too long', () => {
    expect(stopFolder('x'.repeat(255))).toHaveLength(261)
    expect(() => stopFolder('x'.repeat(256))).toThrow(/too long/)
    expect(() => stopFolder('ש'.repeat(128))).toThrow(/too long/)
  })

  it('never leaves the folder “stops”, on any system, and survives the way through an address', () => {
    const id = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('.', '/', '\\', '%2e', '%2F', ':', 'a', ' '), { maxLength: 6 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(id, (candidate) => {
        let folder: string
        try {
          folder = stopFolder(candidate)
        } catch {
          return
        }
        expect(posix.dirname(posix.normalize(folder))).toBe('stops')
        expect(win32.dirname(win32.normalize(folder))).toBe('stops')
        const address = new URL(`https://example.org/stops/${encodeURIComponent(candidate)}/`)
        expect(decodeURIComponent(address.pathname)).toBe(`/${folder}/`)
      }),
      { seed: 20240501, numRuns: 1000 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureFileName } from '../../src/picture/picture-file-name.ts'
import '../builders/fixed-seed.ts'

describe('the name of a picture’s file', () => {
  it('tells the title and the days', () => {
    const name = pictureFileName('A botanist’s journey', ['2031-05-05', '2031-05-07'], 'png')
    expect(name).toBe('a-botanists-journey-2031-05-05-2031-05-07-map.png')
  })

  it('keeps letters of every script', () => {
    expect(pictureFileName('رحلة عالم النبات', [], 'svg')).toBe('رحلة-عالم-النبات-map.svg')
  })

  it('is no name of a device, and none that is hidden or empty', () => {
    expect(pictureFileName('CON', [], 'png')).toBe('con-map.png')
    expect(pictureFileName('../..', [], 'png')).toBe('map.png')
  })

  it('is safe and not too long, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const name = pictureFileName(title, ['2031-05-05', '2031-05-07'], 'png')
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+-map\.png$/u)
        expect(name).not.toMatch(/^[-.]|--/)
        expect(name.length).toBeLessThan(80)
      }),
    )
  })
})

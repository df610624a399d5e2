import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../src/picture/wrap-text.ts'
import '../builders/fixed-seed.ts'

const measure = (text: string) => [...text].length * 10

describe('a text in rows', () => {
  it('breaks between words', () => {
    expect(wrapText('The botanist  came ashore', '', 130, 9, measure)).toEqual([
      'The botanist',
      'came ashore',
    ])
  })

  it('breaks a word that is wider than a row, and loses nothing of it', () => {
    const rows = wrapText('See https://harbour-post.example/botanist', '', 100, 9, measure)
    expect(rows[0]).toBe('See')
    expect(rows.slice(1).join('')).toBe('https://harbour-post.example/botanist')
  })

  it('ends with an ellipsis where there is more than it may have', () => {
    expect(wrapText('one two three four', '', 50, 2, measure)).toEqual(['one', 'two…'])
  })

  it('has no row that is too wide, and all its words in their order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 4, max: 30 }),
        (text, room) => {
          const rows = wrapText(text, '', room * 10, 1000, measure)
          expect(rows.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
          for (const row of rows) {
            const letters = [...new Intl.Segmenter().segment(row)].length
            if (letters > 1) expect(measure(row)).toBeLessThanOrEqual(room * 10)
          }
        },
      ),
    )
  })
})

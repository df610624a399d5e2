import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanced, wrapText } from '../../../src/pages/cards/wrap-text.ts'
import '../../builders/fixed-seed.ts'

/** Every character is ten pixels wide. */
const measure = (text: string) => [...text].length * 10

const wrap = (text: string, width: number, most = 9) => wrapText(text, width, most, measure)

describe('wrapping', () => {
  it('fills each line with as many words as fit', () => {
    expect(wrap('one two three four', 90)).toEqual({
      lines: ['one two', 'three', 'four'],
      isCut: false,
    })
  })

  it('breaks after a hyphen, but not at a no-break space', () => {
    expect(wrap('Saint-Genest-et-Isson', 110).lines).toEqual(['Saint-', 'Genest-et-', 'Isson'])
    expect(wrap('10\u00a0May 2031', 60).lines).toEqual(['10\u00a0May', '2031'])
  })

  it('breaks a word that is wider than a line between two characters', () => {
    expect(wrap('Llanfairpwll is long', 50).lines).toEqual(['Llanf', 'airpw', 'll is', 'long'])
    expect(wrap('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 100).lines).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'])
  })

  it('ends in an ellipsis where there are no more lines, with no comma before it', () => {
    expect(wrap('Alder Bay, the old harbour', 110, 1)).toEqual({
      lines: ['Alder Bay…'],
      isCut: true,
    })
    expect(wrap('Llanfairpwll', 50, 1)).toEqual({ lines: ['Llan…'], isCut: true })
  })

  it('has no line for nothing', () => {
    expect(wrap('', 50)).toEqual({ lines: [], isCut: false })
  })

  it('loses no letter of a text that it does not cut, and none leaves its line', () => {
    const letters = (text: string) => text.replace(/[ \u2009\u3000]/gu, '')
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }),
        fc.integer({ min: 10, max: 200 }),
        (text, width) => {
          const { lines, isCut } = wrap(text, width, 1000)
          expect(isCut).toBe(false)
          expect(letters(lines.join(''))).toBe(letters(text))
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(Math.max(width, 10))
        },
      ),
    )
  })
})

describe('balancing', () => {
  it('leaves no word alone where the lines can be even', () => {
    const text = 'A long title with a tail'
    const wrapped = wrap(text, 200)
    expect(wrapped.lines).toEqual(['A long title with a', 'tail'])
    expect(balanced(wrapped, text, 200, measure).lines).toEqual(['A long title', 'with a tail'])
  })

  it('breaks no word for it', () => {
    const text = 'Llanfairpwllgwyn x'
    const wrapped = wrap(text, 160)
    expect(balanced(wrapped, text, 160, measure).lines).toEqual(['Llanfairpwllgwyn', 'x'])
  })
})

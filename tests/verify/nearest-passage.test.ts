import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestPassages } from '../../src/verify/nearest-passage.ts'
import '../builders/arbitrary.ts'

const TEXT = [
  'The weather of May was mild. The boat that carried the botanist had left in April.',
  '“I won’t stay long,” the botanist said on Monday, “since the tide will turn.”',
  'The weather of June was not.',
].join('\n')
const findNearest = nearestPassages(TEXT)

describe('the nearest passage', () => {
  it.each([
    [
      'other quotation marks',
      '"I won\'t stay long," the botanist said',
      '“I won’t stay long,” the botanist said',
    ],
    [
      'another word',
      'the botanist said on Tuesday, “since the tide',
      'the botanist said on Monday, “since the tide',
    ],
    ['other letters', 'THE BOAT that carríed', 'The boat that carried'],
    ['a soft hyphen', 'The boat that car\u00adried the', 'The boat that carried the'],
    ['other spaces', 'weather  of\u00a0June was', 'weather of June was'],
    [
      'the rest left out',
      'The boat … had left in April.',
      'The boat that carried the botanist had left in April.',
    ],
    [
      'its beginning changed',
      'A boat which carried the botanist had left in April.',
      'The boat that carried the botanist had left in April.',
    ],
    ['two words only', 'on  Monday', 'on Monday'],
  ])('is found with %s', (_, quotation, passage) => {
    expect(findNearest(quotation)).toBe(passage)
  })

  it.each([
    ['other words', 'Completely different matters'],
    ['no words at all', '…'],
    ['nothing', ''],
    ['one common word among others', 'Seldom does the parliament vote'],
  ])('is none for %s', (_, quotation) => {
    expect(findNearest(quotation)).toBeNull()
  })

  it('is none in an empty text', () => {
    expect(nearestPassages('')('The boat')).toBeNull()
  })

  it('is that of several which shares most', () => {
    const text = 'She left the bay on Monday. He said that she left the harbour on Monday at noon.'
    expect(nearestPassages(text)('she left the harbor on Monday at noon.')).toBe(
      'she left the harbour on Monday at noon.',
    )
  })

  it('is the shorter of two that share as much', () => {
    const near = 'She left the bay early on Monday at noon.'
    const far = 'She left the bay again and again and on Monday at noon.'
    for (const text of [`${near} ${far}`, `${far} ${near}`]) {
      expect(nearestPassages(text)('She left the bay on Monday at ten.')).toContain('bay early on')
    }
  })

  it('is found in scripts without spaces', () => {
    expect(nearestPassages('下雨了。她昨天走了。他留下。')('她明天走了。')).toBe('她昨天走了。')
  })

  it('of a passage that is there is the passage', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 8, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (words, from, count) => {
          const start = from % (words.length - 3)
          const quotation = words.slice(start, start + 3 + (count % 5)).join(' ')
          expect(nearestPassages(words.join(' '))(quotation)).toBe(quotation)
        },
      ),
    )
  })
})

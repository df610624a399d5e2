import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasHalfCharacter, nameCharacters, visible } from '../../src/verify/code-points.ts'
import { compareReadings } from '../../src/verify/difference.ts'
import '../builders/arbitrary.ts'

describe('two readings side by side', () => {
  it('are none where nothing differs', () => {
    expect(compareReadings('the same', 'the same')).toBeNull()
  })

  it('part at the first difference', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, a, b) => {
        const readings = compareReadings(before + a, before + b)
        expect(readings === null).toBe(a === b)
        if (readings === null) return
        const { at, dataset, article } = readings
        expect((before + a).slice(0, at)).toBe((before + b).slice(0, at))
        expect(dataset).toContain('⟦')
        expect(article).toContain('⟦')
      }),
    )
  })

  it('show an accent with the letter that it belongs to', () => {
    const readings = compareReadings('cafe\u0301s', 'cafe\u0300s')
    expect(readings?.at).toBe(3)
    expect(readings?.difference).toContain(
      'U+0065, U+0301 COMBINING ACUTE ACCENT where the article has U+0065, U+0300',
    )
  })

  it('show an emoji whole', () => {
    expect(compareReadings('seas 😀', 'seas 😃')).toMatchObject({
      at: 5,
      dataset: 'seas ⟦😀⟧',
      article: 'seas ⟦😃⟧',
    })
  })

  it('name the code points of letters that only look alike', () => {
    expect(compareReadings('B\u0430y', 'Bay')?.difference).toBe(
      'U+0430 where the article has U+0061: the words differ',
    )
    expect(compareReadings('Boy', 'Bay')?.difference).toBe('the words differ')
  })

  it('say so where one of them is at its end', () => {
    const readings = compareReadings('She left', 'She left.')
    expect(readings).toMatchObject({ dataset: 'She left⟦⟧', article: 'She left⟦.⟧' })
    expect(compareReadings('She left', 'She left\u200b')?.difference).toContain(
      'nothing where the article has U+200B ZERO WIDTH SPACE',
    )
  })

  it.each([
    ['only the line ends differ', 'a\nb', 'a\r\nb'],
    ['the same letters, composed', '\u00e9t\u00e9', 'e\u0301te\u0301'],
    ['only invisible characters differ', 'a\u200bb', 'ab'],
    ['only the white space differs', 'a b', 'a\u00a0b'],
    ['only the white space differs', 'a  b', 'a b'],
    ['only the quotation marks differ', '"a"', '“a”'],
    ['only the dashes differ', 'a - b', 'a — b'],
    ['only the ellipsis is typed otherwise', 'a...', 'a…'],
    ['only capital and small letters differ', 'MARCH', 'March'],
    ['the words are the same, the characters are not', '"a b"', '“a\u00a0b”'],
    ['an ellipsis stands for words', 'a […] d.', 'a b c d.'],
    ['the words differ', 'a b', 'a c'],
  ])('say what kind of difference it is: %s', (nature, dataset, article) => {
    expect(compareReadings(dataset, article)?.difference).toContain(nature)
  })
})

describe('characters that cannot be seen', () => {
  it('are named', () => {
    expect(nameCharacters('\u00a0')).toBe('U+00A0 NO-BREAK SPACE')
    expect(nameCharacters('é😀')).toBe('U+00E9, U+1F600')
    expect(nameCharacters('')).toBe('nothing')
  })

  it('are made visible', () => {
    expect(visible('a\u00a0b\tc\u202ed\u001b[31m\ud83d')).toBe(
      'a⟨U+00A0⟩b⟨U+0009⟩c⟨U+202E⟩d⟨U+001B⟩[31m⟨U+D83D⟩',
    )
    expect(visible('a b\nc é 😀 שלום')).toBe('a b↵c é 😀 שלום')
  })

  it('leave nothing on the line that could end it or move the cursor', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      }),
    )
  })

  it('are halves of a pair only where the other half is missing', () => {
    expect(hasHalfCharacter('😀')).toBe(false)
    expect(hasHalfCharacter('😀'.slice(0, 1))).toBe(true)
    expect(hasHalfCharacter(`a${'😀'.slice(1)}b`)).toBe(true)
  })
})

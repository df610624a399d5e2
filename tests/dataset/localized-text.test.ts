import { describe, expect, it } from 'vitest'
import { localized, textIn } from '../../src/dataset/localized-text.ts'

const TEXT = { en: 'Bay', pt: 'Baía', 'pt-BR': 'Enseada', 'zh-Hant': '灣' }

describe('a text of the dataset’s makers', () => {
  it('that is one string is shown in every language', () => {
    expect(textIn('Bay', 'pt', 'en')).toBe('Bay')
  })

  it('is shown in the language asked for', () => {
    expect(textIn(TEXT, 'pt', 'en')).toBe('Baía')
    expect(textIn(TEXT, 'pt-BR', 'en')).toBe('Enseada')
  })

  it.each([
    ['pt-PT', 'Baía'],
    ['zh-Hant-TW', '灣'],
    ['en-Latn-GB', 'Bay'],
  ])(
    'is shown in the nearest less specific language of %s (RFC 4647, section 3.4)',
    (tag, text) => {
      expect(textIn(TEXT, tag, 'en')).toBe(text)
    },
  )

  it('is found whatever the letter case of a tag (RFC 5646, section 2.1.1)', () => {
    expect(textIn(TEXT, 'PT-br', 'en')).toBe('Enseada')
    expect(textIn({ 'ZH-hant': '灣' }, 'zh-Hant', 'en')).toBe('灣')
  })

  it('falls back to the dataset’s language, then to whatever there is', () => {
    expect(textIn(TEXT, 'he', 'pt')).toBe('Baía')
    expect(textIn(TEXT, 'he', 'pt-PT')).toBe('Baía')
    expect(textIn(TEXT, 'he', 'ar')).toBe('Bay')
    expect(textIn({}, 'he', 'ar')).toBe('')
  })

  it('is told with the language that it is in, for a browser to be told too', () => {
    expect(localized(TEXT, 'pt-PT', 'en')).toEqual({ text: 'Baía', language: 'pt' })
    expect(localized(TEXT, 'he', 'en')).toEqual({ text: 'Bay', language: 'en' })
    expect(localized(TEXT, 'he', 'ar')).toEqual({ text: 'Bay', language: 'en' })
    expect(localized('Bay', 'he', 'en-GB')).toEqual({ text: 'Bay', language: 'en-GB' })
  })

  it('is not confused by words that every object knows', () => {
    expect(textIn(TEXT, 'constructor', 'toString')).toBe('Bay')
  })
})

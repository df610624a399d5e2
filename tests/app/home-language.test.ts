import { describe, expect, it } from 'vitest'
import { homeLanguage } from '../../src/app/home-language.ts'

describe('the language of pages without a prefix', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['ar', 'ar'],
    ['AR-eg', 'ar'],
    ['he', 'he'],
  ])('is the dataset’s own where the program speaks it: %s', (language, home) => {
    expect(homeLanguage({ language })).toBe(home)
  })

  it.each(['fr', 'nb-NO', 'en-a-bogus', 'constructor'])('is English for %s', (language) => {
    expect(homeLanguage({ language })).toBe('en')
  })
})

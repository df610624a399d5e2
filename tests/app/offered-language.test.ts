import { describe, expect, it } from 'vitest'
import { offeredLanguage } from '../../src/app/offered-language.ts'

const SPOKEN = ['en', 'ar', 'he']

describe('the language that a reader is offered', () => {
  it.each([
    ['the first that they prefer', ['ar', 'en'], 'en', 'ar'],
    ['without its country', ['ar-EG', 'en-US'], 'en', 'ar'],
    ['whatever its letter case', ['HE-il'], 'en', 'he'],
    ['past those that nobody speaks here', ['fr', 'he', 'en'], 'en', 'he'],
    ['also English, where somebody has sent them another', ['en-GB', 'ar'], 'ar', 'en'],
  ])('is %s', (_, preferred, present, offered) => {
    expect(offeredLanguage(preferred, SPOKEN, present)).toBe(offered)
  })

  it.each([
    ['the page is in it', ['ar', 'en'], 'ar'],
    ['the page is in one that they prefer', ['en', 'ar'], 'en'],
    ['none of theirs is spoken', ['fr', 'de'], 'en'],
    ['their browser names none', [], 'en'],
  ])('is none where %s', (_, preferred, present) => {
    expect(offeredLanguage(preferred, SPOKEN, present)).toBeNull()
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import { directionOf, LANGUAGES, speak, text } from '../../src/text/text.ts'

afterEach(() => speak('en'))

describe('speaking', () => {
  it('is English where nobody has asked for a language', () => {
    expect(text.language).toBe('en')
    expect(text.itinerary.name).toBe('Itinerary')
  })

  it('is English where there is no file of what is asked for', async () => {
    await speak('tlh')
    expect(text.language).toBe('en')
    expect(text.itinerary.name).toBe('Itinerary')
  })

  it.each(LANGUAGES.map(({ tag }) => tag))('fills the same object: %s', (tag) => {
    const before = text
    // Not waited for: pages are written one after the other, and nothing is fetched.
    speak(tag)
    expect(text).toBe(before)
    expect(text.language).toBe(tag)
    expect(text.product).toBe('Dateline')
  })
})

describe('the languages', () => {
  it('begin with English and say their own names', () => {
    expect(LANGUAGES[0]).toMatchObject({ tag: 'en', name: 'English', direction: 'ltr' })
  })

  it('know which way they are written', () => {
    expect(directionOf('en')).toBe('ltr')
    for (const { tag, direction } of LANGUAGES) expect(directionOf(tag)).toBe(direction)
  })
})

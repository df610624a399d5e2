import { describe, expect, it } from 'vitest'
import { directionOf } from '../../src/citation/direction.ts'
import { directionOfLanguage } from '../../src/dataset/direction.ts'

describe('the direction of a text', () => {
  it('is that of its first letter', () => {
    expect(directionOf('… 12 “Alder Bay” באר', 'en')).toBe('ltr')
    expect(directionOf('12: באר שבע (Beersheba)', 'en')).toBe('rtl')
  })

  it('is that of its language where it begins with a foreign name', () => {
    expect(directionOf('CNN: הוא ביקר בנמל', 'he')).toBe('rtl')
  })

  it('is not that of a language which it is not in', () => {
    expect(directionOf('He came ashore.', 'ar')).toBe('ltr')
  })

  it('is that of its language where it has no letter', () => {
    expect(directionOf('2031', 'fa')).toBe('rtl')
    expect(directionOf('2031', 'en')).toBe('ltr')
  })

  it('of a language follows from its script, and is left to right for a tag that is none', () => {
    expect(directionOfLanguage('ar-EG')).toBe('rtl')
    expect(directionOfLanguage('az-Arab')).toBe('rtl')
    expect(directionOfLanguage('az')).toBe('ltr')
    expect(directionOfLanguage('not a tag')).toBe('ltr')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { coordinates } from '../../src/text/coordinates.ts'
import { axisLabel, briefSpan, longDay, longSpan, plainDay } from '../../src/text/days.ts'
import { apart, capitalised, inRow, listed } from '../../src/text/lists.ts'
import { stopText as text } from '../../src/text/parts.ts'
import { countryName } from '../../src/text/places.ts'
import { speak } from '../../src/text/text.ts'

const MAY_DAYS = { start: day('2024-04-30'), end: day('2024-05-01') }

/** Without the characters that isolate a text of another direction. */
function plain(words: string): string {
  return words.replace(/[\u2067-\u2069]/g, '')
}

describe('in Arabic', () => {
  beforeAll(() => speak('ar'))
  afterAll(() => speak('en'))

  it('a number decides between six forms', () => {
    const said = [0, 1, 2, 3, 10, 11, 99, 100, 102, 1234].map((amount) => text.reports({ amount }))
    expect(said).toEqual([
      'لا تقارير',
      'تقرير واحد',
      'تقريران',
      '3 تقارير',
      '10 تقارير',
      '11 تقريرًا',
      '99 تقريرًا',
      '100 تقرير',
      '102 تقرير',
      '1,234 تقريرًا',
    ])
  })

  it('a name in Latin letters keeps its direction and its place', () => {
    expect(text.map.stop({ name: 'Kerem Shalom', amount: 2 })).toBe(
      '\u2068Kerem Shalom\u2069، 2 (عدد التقارير)',
    )
  })

  it('lists have its own marks', () => {
    expect(plain(listed(['القاهرة', 'عمّان', 'جدة']))).toBe('القاهرة وعمّان وجدة')
    expect(plain(inRow(['القاهرة', 'عمّان']))).toBe('القاهرة، عمّان')
    expect(plain(apart(['القاهرة', 'عمّان']))).toBe('القاهرة؛ عمّان')
    expect(capitalised('القاهرة')).toBe('القاهرة')
  })

  it('lists lead from right to left, whatever their members are', () => {
    expect(inRow(['Cairo', 'Jeddah'])).toBe('\u2067\u2068Cairo\u2069، \u2068Jeddah\u2069\u2069')
    expect(listed(['Cairo', 'Jeddah'])).toBe('\u2067\u2068Cairo\u2069 و\u2068Jeddah\u2069\u2069')
  })

  it('days are Gregorian and have Latin digits, as the sources print them', () => {
    expect(longDay(day('2024-05-01'), 'ar')).toBe('الأربعاء، 1 مايو 2024')
    expect(briefSpan({ start: day('2024-03-20'), end: day('2024-03-22') }, 'ar')).toBe('20–22 مارس')
    expect(longSpan(MAY_DAYS, 'ar', false)).toBe('الثلاثاء، 30 أبريل – الأربعاء، 1 مايو')
  })

  it('places have names of its own', () => {
    expect(countryName('JO', 'ar')).toBe('الأردن')
    expect(plain(coordinates(31.228, -34.284))).toBe('31.228° شمالًا، 34.284° غربًا')
  })
})

describe('in Hebrew', () => {
  beforeAll(() => speak('he'))
  afterAll(() => speak('en'))

  it('a number decides between three forms', () => {
    const said = [0, 1, 2, 3, 20, 1234].map((amount) => text.stops({ amount }))
    expect(said).toEqual(['0 תחנות', 'תחנה אחת', 'שתי תחנות', '3 תחנות', '20 תחנות', '1,234 תחנות'])
  })

  it('a name in Latin letters keeps its direction and its place', () => {
    expect(text.panel.dayOfOthers({ article: 'BBC', other: 'AP' })).toContain('\u2068BBC\u2069')
  })

  it('lists have their end', () => {
    expect(plain(listed(['קהיר', 'עמאן', 'ג׳דה']))).toBe('קהיר, עמאן וג׳דה')
    expect(plain(listed(['קהיר', 'Jeddah']))).toBe('קהיר ו-Jeddah')
  })

  it('days stand in its words', () => {
    expect(longDay(day('2024-05-01'), 'he')).toBe('יום רביעי, 1 במאי 2024')
    expect(briefSpan(MAY_DAYS, 'he')).toBe('30 באפריל–1 במאי')
  })
})

describe('days in languages whose region reckons otherwise', () => {
  it.each(['ar-SA', 'fa', 'th'])('are Gregorian and have Latin digits: %s', (tag) => {
    expect(plainDay(day('2024-05-01'), tag)).toMatch(/\b1\b.*\b2024\b/)
    expect(axisLabel(day('2024-05-20'), 'date', tag, false)).toBe('20')
  })
})

import { describe, expect, it } from 'vitest'
import { capitalised, inRow, listed } from '../../src/text/lists.ts'
import { stopText as text } from '../../src/text/parts.ts'

describe('counts', () => {
  it('agree with their nouns', () => {
    expect(text.reports({ amount: 1 })).toBe('1 report')
    expect(text.reports({ amount: 2 })).toBe('2 reports')
    expect(text.stops({ amount: 0 })).toBe('0 stops')
    expect(text.quotations({ amount: 1234 })).toBe('1,234 quotations')
  })

  it('say how many of how many stops are shown', () => {
    expect(text.stopsOf({ shown: 4, all: 7 })).toBe('4 of 7 stops')
    expect(text.stopsOf({ shown: 0, all: 1 })).toBe('0 of 1 stop')
  })

  it('agree with their verbs', () => {
    expect(text.panel.hidden({ amount: 1 })).toBe('1 report is on other days.')
    expect(text.panel.hidden({ amount: 2 })).toBe('2 reports are on other days.')
    expect(text.itinerary.otherDays({ amount: 1 })).toBe('1 stop is on other days.')
    expect(text.itinerary.otherDays({ amount: 3 })).toBe('3 stops are on other days.')
  })
})

describe('names on the map', () => {
  it('begin with the stop and say what it holds', () => {
    expect(text.map.stop({ name: 'Ashdod', amount: 2 })).toBe('Ashdod, 2 reports')
    expect(text.map.stop({ name: 'Cairo', amount: 1 })).toBe('Cairo, 1 report')
  })

  it('list the stops of a group', () => {
    const names = inRow(['Kerem Shalom', 'Nir Or'])
    expect(text.map.group({ names, amount: 2 })).toBe('Kerem Shalom, Nir Or, 2 stops')
  })
})

describe('lists', () => {
  it('say their end', () => {
    expect(listed(['A. Reporter'])).toBe('A. Reporter')
    expect(listed(['A', 'B', 'C'])).toBe('A, B, and C')
  })

  it('can begin a sentence', () => {
    const facts = listed(['publisher', 'author', 'date'])
    expect(capitalised(text.article.notStated({ facts }))).toBe(
      'Publisher, author, and date not stated in the article',
    )
  })
})

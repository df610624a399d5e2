import { describe, expect, it } from 'vitest'
import { stopEnglish as text } from '../../src/text/stop-english.ts'

describe('counts', () => {
  it('agree with their nouns', () => {
    expect(text.reports(1)).toBe('1 report')
    expect(text.reports(2)).toBe('2 reports')
    expect(text.stops(0)).toBe('0 stops')
    expect(text.quotations(1234)).toBe('1,234 quotations')
  })

  it('say how many of how many stops are shown', () => {
    expect(text.stopsOf(4, 7)).toBe('4 of 7 stops')
    expect(text.stopsOf(0, 1)).toBe('0 of 1 stop')
  })

  it('agree with their verbs', () => {
    expect(text.panel.hidden(1)).toBe('1 report is on other days.')
    expect(text.panel.hidden(2)).toBe('2 reports are on other days.')
    expect(text.itinerary.otherDays(1)).toBe('1 stop is on other days.')
    expect(text.itinerary.otherDays(3)).toBe('3 stops are on other days.')
  })
})

describe('names on the map', () => {
  it('begin with the stop and say what it holds', () => {
    expect(text.map.stop('Ashdod', 2)).toBe('Ashdod, 2 reports')
    expect(text.map.stop('Cairo', 1)).toBe('Cairo, 1 report')
  })

  it('list the stops of a group', () => {
    expect(text.map.group(['Kerem Shalom', 'Nir Or'])).toBe('Kerem Shalom, Nir Or, 2 stops')
  })
})

describe('an article', () => {
  it('has its authors in a row', () => {
    expect(text.article.by(['A. Reporter'])).toBe('By A. Reporter')
    expect(text.article.by(['A', 'B', 'C'])).toBe('By A, B, and C')
  })

  it('is said not to state what it does not state, as a sentence begins', () => {
    expect(text.article.notStated(['author'])).toBe('Author not stated in the article')
    expect(text.article.notStated(['publisher', 'author', 'date'])).toBe(
      'Publisher, author, and date not stated in the article',
    )
  })
})

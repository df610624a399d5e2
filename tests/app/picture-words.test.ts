import { describe, expect, it } from 'vitest'
import { type PictureSubject, pictureWords } from '../../src/app/picture-words.ts'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { legsOf } from '../../src/itinerary/legs.ts'
import { EVERY_REPORT } from '../../src/itinerary/narrowing.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { groundCredits } from '../../src/text/credits.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, anArticle, anEvent, anExcerpt, aStop, FIRST_DAY } from '../builders/model.ts'

function wordsOf(choices: Partial<Omit<PictureSubject, 'stops' | 'legs'>> = {}) {
  const { dataset = aDataset(), range = ALL_DAYS, narrowing = EVERY_REPORT } = choices
  const stops = shownStops(dataset, range, narrowing)
  return pictureWords({
    dataset,
    title: 'A botanist’s journey',
    stops,
    legs: legsOf(dataset.trips, stops),
    range,
    narrowing,
    address: 'https://dateline.example/',
    ...choices,
  })
}

describe('the words under a picture', () => {
  it('tell the days that reports are from, and how many stops are shown', () => {
    expect(wordsOf().shown).toBe('All dates: May 5–6, 2031 · 3 of 3 stops')
  })

  it('tell the range where days are left out', () => {
    const shown = (from: typeof FIRST_DAY | null, to: typeof FIRST_DAY | null) =>
      wordsOf({ range: { from, to } }).shown
    expect(shown(FIRST_DAY, FIRST_DAY)).toBe('May 5, 2031 · 1 of 3 stops')
    expect(shown(FIRST_DAY, null)).toMatch(/^From May 5, 2031 · /)
    expect(shown(null, FIRST_DAY)).toMatch(/^Until May 5, 2031 · /)
  })

  it('tell what the reports are narrowed to', () => {
    const narrowing = { article: IDS.article, kind: 'planned' as const }
    expect(wordsOf({ narrowing }).shown).toBe(
      'All dates: May 6, 2031 · 1 of 3 stops · Planned visits · only what is reported by The Harbour Post',
    )
  })

  it('say which line is which trip’s, of the trips that have one, and that dashes are plans', () => {
    expect(wordsOf().key.map(({ text }) => text)).toEqual(['First trip', 'Leg, an end planned'])
    expect(wordsOf({ range: { from: FIRST_DAY, to: FIRST_DAY } }).key).toEqual([])
  })

  it('name the articles that what is shown is quoted from, and no other', () => {
    expect(wordsOf().sources).toEqual(['The Harbour Post, “Botanist reaches Alder Bay”'])
    expect(wordsOf({ dataset: aDataset({ stops: [] }) }).sources).toEqual([])
  })

  it('mark a publisher that the article does not state, and do without one', () => {
    const excerpts = ['a', 'b'].map((article) => anExcerpt({ id: `${article}-quote`, article }))
    const { authors: _, publisher: __, ...bare } = anArticle({ id: 'b', title: 'Unsigned' })
    const dataset = aDataset({
      articles: [anArticle({ id: 'a', title: 'Signed', inferred: ['publisher'] }), bare],
      stops: [aStop({ events: [anEvent({ excerpts })] })],
    })
    const { sources, publishers } = wordsOf({ dataset })
    expect(sources).toEqual(['The Harbour Post (inferred), “Signed”', '“Unsigned”'])
    expect(publishers).toEqual(['The Harbour Post (inferred)', 'Unsigned'])
  })

  it('give an address only where it leads somebody somewhere', () => {
    expect(wordsOf().address).toBe('This view: https://dateline.example/')
    expect(wordsOf({ address: null }).address).toBeNull()
  })

  it('write out every address of the ground’s credits, since a picture has no links', () => {
    const credits = wordsOf().credits.join(' ')
    const links = groundCredits().flatMap((credit) => credit.links)
    expect(links.length).toBeGreaterThan(3)
    for (const { address } of links) {
      const { hostname, pathname } = new URL(address)
      expect(credits).toContain(hostname.replace('www.', '') + pathname.replace(/\/$/, ''))
    }
  })
})

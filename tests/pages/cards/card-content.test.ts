import { describe, expect, it } from 'vitest'
import { day } from '../../../src/calendar/day.ts'
import { indexDataset } from '../../../src/dataset/dataset-index.ts'
import type { Dataset, Stop } from '../../../src/dataset/model.ts'
import { stopContent, wholeContent } from '../../../src/pages/cards/card-content.ts'
import { aDataset, aDisagreement, anEvent, aStop } from '../../builders/model.ts'

function contentOf(stop: Stop, overrides: Partial<Dataset> = {}) {
  const dataset = aDataset({ stops: [stop], ...overrides })
  return stopContent(dataset, indexDataset(dataset), stop)
}

const firstOf = (stop: Stop) => contentOf(stop).choices[0]

describe('what stands on the card of a stop', () => {
  it('is its name, its day and what it is from', () => {
    expect(contentOf(aStop())).toMatchObject({
      from: 'Dateline · A botanist’s journey',
      heading: 'Alder Bay',
      choices: [{ facts: 'Visit · May 5, 2031', details: [] }],
    })
  })

  it('says of what kind the report is, and all its days', () => {
    const planned = anEvent({ kind: 'planned', end: day('2031-05-07'), extent: 'through' })
    expect(firstOf(aStop({ events: [planned] }))?.facts).toBe('Planned · May 5–7, 2031')
    const background = anEvent({ kind: 'background' })
    expect(firstOf(aStop({ events: [background] }))?.facts).toBe('Background · May 5, 2031')
  })

  it('says what makes its day or its place less than sure', () => {
    const unsure = anEvent({
      end: day('2031-05-07'),
      extent: 'within',
      certain: false,
      precision: 'country',
      disagreements: [
        aDisagreement({ about: 'day' }),
        aDisagreement({ about: 'day' }),
        aDisagreement({ about: 'name' }),
      ],
    })
    expect(firstOf(aStop({ country: 'JO', events: [unsure] }))?.details).toEqual([
      'On one of these days',
      'Day inferred',
      'Articles name only Jordan',
      'Sources differ on the day',
    ])
  })

  it('says that there are more reports, and from when to when', () => {
    const events = [anEvent({ id: 'a' }), anEvent({ id: 'b', start: day('2031-06-02') })]
    // The dash stands between thin spaces.
    const [detail] = firstOf(aStop({ events }))?.details ?? []
    expect(detail?.replace(/\u2009/g, ' ')).toBe('1 of 2 reports, May 5 – June 2, 2031')
  })

  it('is the title of an event that nobody is quoted for', () => {
    const event = anEvent({ kind: 'planned', excerpts: [], title: 'Announced visit' })
    expect(firstOf(aStop({ events: [event] }))).toMatchObject({
      facts: 'Planned · May 5, 2031',
      passage: { kind: 'own', text: 'Announced visit' },
    })
  })

  it('is the makers’ note where nothing is reported', () => {
    const stop = aStop({ country: 'JO', events: [], note: { en: 'The old\nquay.' } })
    expect(firstOf(stop)).toEqual({
      facts: 'Jordan',
      details: ['No reports'],
      passage: { kind: 'own', text: 'The old quay.' },
    })
    expect(firstOf(aStop({ events: [] }))?.passage).toBeNull()
  })

  it('keeps a title from the other direction apart, and drops what would turn the text', () => {
    const { from, heading } = contentOf(aStop({ name: 'Alder\u202e Bay' }), { title: 'رحلة' })
    expect(from).toBe('Dateline · \u2068رحلة\u2069')
    expect(heading).toBe('Alder Bay')
  })
})

describe('what stands on the card of the whole', () => {
  it('is its title, its description, its days, and how much there is', () => {
    expect(wholeContent(aDataset())).toEqual({
      from: 'Dateline',
      heading: 'A botanist’s journey',
      language: 'en',
      choices: [
        {
          facts: 'May 5–6, 2031',
          details: ['3 stops, 3 reports'],
          passage: { kind: 'own', text: 'Where a botanist was reported to be in May 2031.' },
        },
      ],
    })
  })

  it('has no days where nothing is reported', () => {
    expect(wholeContent(aDataset({ stops: [] })).choices[0]).toMatchObject({
      facts: null,
      details: ['0 stops, 0 reports'],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isoWeekday } from '../../src/calendar/day.ts'
import { textIn } from '../../src/dataset/localized-text.ts'
import { type StopEvent, spanOf } from '../../src/dataset/model.ts'
import { basesOf, builtInDataset, eventsOf, excerptsOf } from './built-in.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const dataset = builtInDataset()
const events = eventsOf(dataset)

function idsWhere(breaksTheRule: (event: StopEvent) => boolean): readonly string[] {
  return events.filter(breaksTheRule).map(({ id }) => id)
}

function weekdaysIn(text: string): readonly string[] {
  return WEEKDAYS.filter((weekday) => new RegExp(`\\b${weekday}\\b`).test(text))
}

/** The weekdays of all days that the event took or may have fallen on. */
function weekdaysOf(event: StopEvent): readonly string[] {
  const { start, end } = spanOf(event)
  const days = Array.from({ length: daysBetween(start, end) + 1 }, (_, i) => addDays(start, i))
  return days.map((value) => WEEKDAYS[isoWeekday(value) - 1] ?? '')
}

describe('the built-in dataset', () => {
  it('has the seven stops that links name', () => {
    expect(dataset.stops.map(({ id }) => id)).toEqual([
      'jeddah',
      'cairo',
      'amman',
      'tel-aviv',
      'ashdod',
      'kerem-shalom',
      'nir-or',
    ])
  })

  it('has five articles, each of them quoted', () => {
    const quoted = new Set(excerptsOf(dataset).map(({ article }) => article))
    expect(dataset.articles).toHaveLength(5)
    expect(dataset.articles.filter(({ id }) => !quoted.has(id))).toEqual([])
  })

  it('quotes forty to sixty different sentences', () => {
    const quoted = new Set(excerptsOf(dataset).map(({ exact }) => exact))
    expect(quoted.size).toBeGreaterThanOrEqual(40)
    expect(quoted.size).toBeLessThanOrEqual(60)
  })

  it('quotes an article for every visit', () => {
    expect(idsWhere(({ kind, excerpts }) => kind === 'visit' && excerpts.length === 0)).toEqual([])
  })

  it('says at every event which words its day, place and order rest on, and how', () => {
    expect(
      idsWhere((event) =>
        basesOf(event).some(
          ({ words, rule }) => words.trim() === '' || textIn(rule, 'en', 'en').trim() === '',
        ),
      ),
    ).toEqual([])
  })

  it('says which words a place rests on where the article names no town', () => {
    expect(
      idsWhere(({ precision, placeBasis }) => precision === 'country' && placeBasis === undefined),
    ).toEqual([])
  })

  it('has every stop’s name in Arabic and in Hebrew', () => {
    const unnamed = dataset.stops.filter(
      ({ names }) =>
        !/^[\p{Script=Arabic}\p{M}\s]+$/u.test(textIn(names, 'ar', 'none')) ||
        !/^[\p{Script=Hebrew}\s'׳-]+$/u.test(textIn(names, 'he', 'none')),
    )
    expect(unnamed.map(({ id }) => id)).toEqual([])
  })

  it('gives each event a day that its words’ weekday allows, or explains the day', () => {
    const mismatched = idsWhere((event) => {
      const named = weekdaysIn(event.dateBasis.words)
      if (named.length === 0 || named.some((day) => weekdaysOf(event).includes(day))) return false
      const rule = textIn(event.dateBasis.rule, 'en', 'en')
      return event.certain || !named.some((day) => rule.includes(day))
    })
    expect(mismatched).toEqual([])
  })

  it('gives no event a day outside the record that confirms it', () => {
    const outside = idsWhere(({ record, start, end }) => {
      const row = dataset.records.find(({ id }) => id === record?.id)
      if (row === undefined || record?.relation !== 'confirms') return false
      return start < row.start || (end ?? start) > row.end
    })
    expect(outside).toEqual([])
  })

  it('gives an order on each trip that does not contradict the days', () => {
    const ordered = events.filter(({ order }) => order !== undefined)
    const contradictions = ordered.flatMap((a) =>
      ordered
        .filter((b) => a.trip === b.trip && a.start < b.start && (a.order ?? 0) >= (b.order ?? 0))
        .map((b) => `${a.id}, ${b.id}`),
    )
    expect(contradictions).toEqual([])
  })

  it('names no day after its own day of update', () => {
    expect(idsWhere(({ start, end }) => (end ?? start) > dataset.updated)).toEqual([])
  })
})

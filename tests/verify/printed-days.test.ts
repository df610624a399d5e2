import { describe, expect, it } from 'vitest'
import { dayOf, printedDates, printedWeekdays } from '../../src/verify/printed-days.ts'

function dates(text: string, language = 'en'): readonly string[] {
  return printedDates(text, language).map(
    ({ year, month, date }) => `${year ?? 'any'}-${month}-${date}`,
  )
}

function weekdays(text: string, language = 'en'): readonly number[] {
  return printedWeekdays(text, language).map(({ weekday }) => weekday)
}

describe('dates printed in a text', () => {
  it.each([
    ['March 20, 2024', ['2024-3-20']],
    ['on MARCH 23: in', ['any-3-23']],
    ['a May 31 speech', ['any-5-31']],
    ['since Oct. 7.', ['any-10-7']],
    ['October 7th', ['any-10-7']],
    ['Sept. 3, 2024 and Sep 4', ['2024-9-3', 'any-9-4']],
    ['20 March 2024', ['2024-3-20']],
    ['the 1st of May, 2024', ['2024-5-1']],
    ['2024-05-01', ['2024-5-1']],
    ['April 29 to May 1, 2024', ['any-4-29', '2024-5-1']],
    ['March 20–22, 2024', ['2024-3-20', '2024-3-22']],
    ['20-22 March 2024', ['2024-3-20', '2024-3-22']],
  ])('are read from “%s”', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it.each([
    'March 2024',
    'May I come in 3 days?',
    '3/4/2024',
    'the 253 hostages',
    '1.4 million',
    'Marchers 20',
    'Decima 3',
    'x2024-05-01',
  ])('are none in “%s”', (text) => {
    expect(dates(text)).toEqual([])
  })

  it.each([
    ['de', 'am Mittwoch, den 1. Mai 2024', ['2024-5-1'], [3]],
    ['fr', 'mercredi 1er mai 2024', ['2024-5-1'], [3]],
    ['es', 'el miércoles 1 de mayo de 2024', ['2024-5-1'], [3]],
    ['ru', 'в среду, 1 мая 2024', ['2024-5-1'], []],
    ['he', 'ביום רביעי, 1 במאי 2024', ['2024-5-1'], [3]],
    ['ar', 'الأربعاء ١ مايو ٢٠٢٤', ['2024-5-1'], [3]],
    ['ar', 'والأربعاء 1 أيار 2024', ['2024-5-1'], [3]],
    ['fa', '۱ مهٔ', [], []],
    ['hi', '1 मई २०२४', ['2024-5-1'], []],
    ['ja', '2024年5月1日(水曜日)', ['2024-5-1'], [3]],
    ['zh', '5月1日星期三', ['any-5-1'], [3]],
    ['no such language', 'Wednesday, May 1, 2024', ['2024-5-1'], [3]],
  ])('are read in their language: %s “%s”', (language, text, expected, expectedWeekdays) => {
    expect(dates(text, language)).toEqual(expected)
    expect(weekdays(text, language)).toEqual(expectedWeekdays)
  })

  it('are days only with a year, and where the calendar has them', () => {
    const [whole, open, impossible] = printedDates('May 1, 2024; May 2; June 31, 2024', 'en')
    expect(whole && dayOf(whole)).toBe('2024-05-01')
    expect(open && dayOf(open)).toBeNull()
    expect(impossible && dayOf(impossible)).toBeNull()
  })
})

describe('weekdays named in a text', () => {
  it('are read whatever the letter case', () => {
    expect(weekdays('on Wednesday, before FRIDAY')).toEqual([3, 5])
  })

  it.each(['He sat in the sun.', 'Mondays', 'Fridaylike', 'Wed her'])(
    'are none in “%s”',
    (text) => {
      expect(weekdays(text)).toEqual([])
    },
  )
})

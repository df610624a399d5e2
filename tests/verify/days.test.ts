import { describe, expect, it } from 'vitest'
import { kindsFound, onlyFinding, PLACES, STORY, verifyStory } from './a-story.ts'

const { arrival, announced, meeting } = PLACES

describe('the days of an event', () => {
  it('are those of the weekday in the words', () => {
    expect(kindsFound({ [`${announced}.start`]: '2031-05-07' })).toEqual([
      `weekday-disagrees at ${announced}.dateBasis.words`,
      `day-unexplained at ${announced}.dateBasis.rule`,
    ])
  })

  it('may be a week later for the weekday, but not for the rule', () => {
    const finding = onlyFinding(verifyStory({ [`${announced}.start`]: '2031-05-13' }))
    expect(finding).toMatchObject({
      kind: 'day-unexplained',
      place: `${announced}.dateBasis.rule`,
    })
  })

  it('are those of the date in the words', () => {
    const text = STORY.replace('on Tuesday. Gard', 'on May 6. Gard')
    const changes = {
      [`${announced}.dateBasis.words`]: 'to Brink on May 6',
      [`${announced}.excerpts[0].exact`]: 'She is to sail on to Brink on May 6.',
      [`${meeting}.excerpts[0].prefix`]: 'on May 6. ',
    }
    expect(kindsFound(changes, text)).toEqual([])
    expect(kindsFound({ ...changes, [`${announced}.start`]: '2031-05-07' }, text)).toEqual([
      `date-disagrees at ${announced}.dateBasis.words`,
      `day-unexplained at ${announced}.dateBasis.rule`,
    ])
  })

  it('include one of those in the words; another needs a word in the rule', () => {
    const text = STORY.replace('on Monday. A', 'on Monday, not on Sunday. A')
    const changes = {
      [`${arrival}.excerpts[0].exact`]:
        'The botanist came ashore at Alder Bay on Monday, not on Sunday.',
      [`${arrival}.dateBasis.words`]: 'on Monday, not on Sunday',
    }
    const finding = onlyFinding(verifyStory(changes, text))
    expect(finding.kind).toBe('weekday-disagrees')
    expect(finding.found).toBe('The words name “Sunday”; the event has 2031-05-05, a Monday.')
    const rule = 'The article is dated Monday, May 5, 2031; Sunday is the day that was expected.'
    expect(kindsFound({ ...changes, [`${arrival}.dateBasis.rule`]: rule }, text)).toEqual([])
  })

  it('may be several, of which the words name one', () => {
    const span = { [`${arrival}.end`]: '2031-05-08', [`${arrival}.extent`]: 'through' }
    expect(kindsFound(span)).toEqual([])
    const before = { ...span, [`${arrival}.start`]: '2031-05-06' }
    expect(kindsFound(before)).toContain(`weekday-disagrees at ${arrival}.dateBasis.words`)
  })

  it('are read in the article’s language', () => {
    const text = `${STORY}\nDie Botanikerin traf am Dienstag ein.\n`
    const changes = {
      'articles[0].language': 'de',
      [`${arrival}.dateBasis.words`]: 'traf am Dienstag ein',
    }
    expect(kindsFound(changes, text)).toEqual([`weekday-disagrees at ${arrival}.dateBasis.words`])
  })

  it('need a date in words or rule where they are certain', () => {
    const vague = {
      [`${arrival}.dateBasis.words`]: 'came ashore',
      [`${arrival}.dateBasis.rule`]: 'It was the day of the report.',
    }
    expect(kindsFound(vague)).toEqual([`day-unexplained at ${arrival}.dateBasis.rule`])
    expect(kindsFound({ ...vague, [`${arrival}.certain`]: false })).toEqual([])
    const rule = { en: 'The day of the report.', de: 'Der Tag des Berichts, 5. Mai 2031.' }
    expect(kindsFound({ ...vague, [`${arrival}.dateBasis.rule`]: rule })).toEqual([])
  })
})

describe('dates in the explanations', () => {
  it.each([
    'The article is dated Monday, May 5, 2031, and Tuesday, May 7, 2031.',
    'The article is dated May 5, 2031, which is a Tuesday.',
    'May 5, 2031 (Tuesday)',
    'On Tuesday (May 5, 2031) the boat came in.',
    'May 5, 2031, and not June 31, 2031.',
  ])('have the weekday that the calendar has: %s', (rule) => {
    expect(kindsFound({ [`${arrival}.dateBasis.rule`]: rule })).toEqual([
      `calendar-disagrees at ${arrival}.dateBasis.rule`,
    ])
  })

  it.each([
    'Monday, May 5, 2031',
    'May 5, 2031, which is a Monday',
    'The boat of Tuesday was early: May 5, 2031. Tuesday would have been late.',
    'From Sunday to May 5, 2031',
    'May 5, 2031. Tuesday, May 6, is the day after.',
  ])('are left alone where nothing disagrees: %s', (rule) => {
    expect(kindsFound({ [`${arrival}.dateBasis.rule`]: rule })).toEqual([])
  })

  it('are read in every language and wherever they stand', () => {
    expect(
      kindsFound({
        'trips[0].note': { en: 'Monday, May 5, 2031', de: 'Dienstag, den 5. Mai 2031' },
        'corrections[0].why': 'Friday, May 5, 2031 was read.',
      }),
    ).toEqual([
      'calendar-disagrees at trips[0].note.de',
      'calendar-disagrees at corrections[0].why',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { kindsFound, onlyFinding, PLACES, verifyStory } from './a-story.ts'

const { announced, meeting } = PLACES

describe('a sentence that proves events of two kinds', () => {
  const both = {
    [`${meeting}.excerpts[1]`]: {
      id: 'again',
      article: 'harbour-post',
      exact: 'She is to sail on to Brink on Tuesday.',
      prefix: '.\n\n',
      suffix: ' Gardeners',
    },
  }
  const conflict = `two-kinds at ${meeting}.excerpts[1].exact`

  it('needs a word why', () => {
    const finding = onlyFinding(verifyStory(both))
    expect(finding).toMatchObject({ kind: 'two-kinds', place: `${meeting}.excerpts[1].exact` })
    expect(finding.found).toContain('a background event here and a planned event at')
    expect(finding.found).toContain(announced)
  })

  it('is found also where one quotation has more around it', () => {
    const longer = {
      [`${meeting}.excerpts[0].exact`]:
        'She is to sail on to Brink on Tuesday. Gardeners met in Corran that day without her, to talk about seeds.',
      [`${meeting}.excerpts[0].prefix`]: '\n\n',
    }
    expect(kindsFound(longer)).toEqual([`two-kinds at ${meeting}.excerpts[0].exact`])
  })

  it('is explained by a disagreement with the sentence on one side, at both events', () => {
    const note = 'One sentence, two things.'
    const atMeeting = {
      ...both,
      [`${meeting}.disagreements`]: [{ about: 'place', excerpts: ['again'], note }],
    }
    expect(kindsFound(atMeeting)).toEqual([conflict])
    const atBoth = {
      ...atMeeting,
      [`${announced}.disagreements`]: [{ about: 'place', excerpts: ['announced-quote'], note }],
    }
    expect(kindsFound(atBoth)).toEqual([])
  })

  it('is explained by the rule of words in it that names the other stop, at both events', () => {
    const atMeeting = {
      ...both,
      [`${meeting}.placeBasis`]: {
        article: 'harbour-post',
        words: 'on Tuesday',
        rule: 'The sentence is about Brink; its Tuesday is the day of the meeting.',
      },
    }
    expect(kindsFound(atMeeting)).toEqual([conflict])
    const rule =
      'The article is dated Monday, May 5, 2031, so that the day is May 6, 2031. Corran’s day, too.'
    expect(kindsFound({ ...atMeeting, [`${announced}.dateBasis.rule`]: rule })).toEqual([])
    const elsewhere = { ...atMeeting, [`${announced}.dateBasis.words`]: 'on Monday' }
    expect(
      kindsFound({
        ...elsewhere,
        [`${announced}.certain`]: false,
        [`${announced}.dateBasis.rule`]: rule,
      }),
    ).toContain(conflict)
    const inAnotherWord = rule.replace('Corran’s', 'Corrania’s')
    expect(kindsFound({ ...atMeeting, [`${announced}.dateBasis.rule`]: inAnotherWord })).toEqual([
      conflict,
    ])
  })

  it('is explained at one stop by the other event’s date', () => {
    const sentence = {
      id: 'again',
      article: 'harbour-post',
      exact: 'She is to sail on to Brink on Tuesday.',
      prefix: '.\n\n',
      suffix: ' Gardeners',
    }
    const rule =
      'The Tuesday after May 5, 2031 is May 6, 2031; the ship is expected on May 13, 2031.'
    const ship = (shipRule: string) => ({
      [`${announced}.dateBasis.rule`]: rule,
      'features[1].properties.events[1]': {
        id: 'ship',
        kind: 'background',
        title: 'A ship',
        start: '2031-05-13',
        certain: true,
        dateBasis: { article: 'harbour-post', words: 'on Tuesday', rule: shipRule },
        excerpts: [sentence],
      },
    })
    expect(kindsFound(ship('A week after the visit of May 6, 2031: May 13, 2031.'))).toEqual([])
    expect(kindsFound(ship('A week later: May 13, 2031.'))).toEqual([
      'two-kinds at features[1].properties.events[1].excerpts[0].exact',
    ])
  })

  it('is no conflict between events of one kind', () => {
    expect(kindsFound({ ...both, [`${meeting}.kind`]: 'planned' })).toEqual([])
  })

  it('is no conflict where two articles have the same words', () => {
    const other = { ...both, [`${meeting}.excerpts[1].article`]: 'valley-courier' }
    const file = {
      ...other,
      'articles[1]': {
        id: 'valley-courier',
        title: 'Other',
        language: 'en',
        textHash: '0'.repeat(64),
      },
    }
    expect(kindsFound(file)).toEqual(['text-missing at articles[1].textHash'])
  })
})

import { describe, expect, it } from 'vitest'
import { IDS } from '../builders/ids.ts'
import { kindsFound, PLACES, verifyStory } from './a-story.ts'

const THEIRS = { id: 'theirs', exact: 'She was seen.', prefix: '', suffix: '' }

const ACCOUNT = `${PLACES.arrival}.accounts[0]`

/** An account that says both, in words that the visit quotes. */
const FULL = {
  [ACCOUNT]: {
    article: IDS.article,
    day: { words: 'on Monday', stance: 'agrees' },
    place: { words: 'came ashore', stance: 'agrees' },
  },
}

describe('the accounts of a visit', () => {
  it('are there for each article that is quoted', () => {
    expect(kindsFound({ [`${PLACES.arrival}.accounts`]: undefined })).toEqual([
      `account-missing at ${PLACES.arrival}.accounts`,
    ])
    expect(kindsFound({ [`${PLACES.arrival}.accounts`]: [] })).toHaveLength(1)
  })

  it('need none of plans and of what happened without the traveller', () => {
    expect(kindsFound({})).toEqual([])
  })
})

describe('the words of an account', () => {
  it('stand in the article, character for character', () => {
    const { findings } = verifyStory({ ...FULL, [`${ACCOUNT}.place.words`]: 'came  ashore' })
    const altered = findings.find(({ kind }) => kind === 'words-altered')
    expect(altered).toMatchObject({ place: `${ACCOUNT}.place.words` })
    expect(altered?.readings).toBeDefined()
  })

  it('stand in a quotation that the event shows', () => {
    expect(kindsFound({ ...FULL, [`${ACCOUNT}.place.words`]: 'Her notebooks' })).toEqual([
      `account-unquoted at ${ACCOUNT}.place.words`,
    ])
    const side = [{ about: 'name', excerpts: ['announced-quote'], note: 'They differ.' }]
    expect(
      kindsFound({
        ...FULL,
        [`${ACCOUNT}.place.words`]: 'sail on to Brink',
        [`${PLACES.arrival}.disagreements`]: side,
      }),
    ).toEqual([])
  })

  it('that agree on the day name one of the event’s, where they name any', () => {
    expect(dayFindings('to Brink on Tuesday', 'agrees')).toEqual(['account-day'])
    expect(dayFindings('came ashore', 'agrees')).toEqual([])
    expect(dayFindings('May 5, 2031', 'agrees')).toEqual([])
  })

  it('that differ on the day name another', () => {
    expect(dayFindings('on Monday', 'differs')).toEqual(['account-day'])
    expect(dayFindings('to Brink on Tuesday', 'differs')).toEqual([])
  })

  it('that leave the day open may name any', () => {
    expect(dayFindings('to Brink on Tuesday', 'unclear')).toEqual([])
  })

  /** What is found about the day of an account, wherever its words are quoted. */
  function dayFindings(words: string, stance: string): readonly string[] {
    const { findings } = verifyStory({ ...FULL, [`${ACCOUNT}.day`]: { words, stance } })
    return findings.map(({ kind }) => kind).filter((kind) => kind !== 'account-unquoted')
  }
})

describe('sources that differ', () => {
  const disagreements = [{ about: 'place', excerpts: ['arrival-quote'], note: 'They differ.' }]
  const differing = { ...FULL, [`${PLACES.arrival}.disagreements`]: disagreements }

  it('differ in an account too, or the accounts contradict them', () => {
    expect(kindsFound(differing)).toEqual([
      `account-agreement at ${PLACES.arrival}.disagreements[0]`,
    ])
    expect(kindsFound({ ...differing, [`${ACCOUNT}.place.stance`]: 'unclear' })).toEqual([])
  })

  it('differ in what they differ about', () => {
    const otherwise = { words: 'came ashore', stance: 'differs' }
    expect(kindsFound({ ...differing, [`${ACCOUNT}.day`]: otherwise })).toEqual([
      `account-agreement at ${PLACES.arrival}.disagreements[0]`,
    ])
  })

  it('may differ with the register alone, in what they differ about', () => {
    const later = { ...FULL, 'records[0].start': '2031-05-08', 'records[0].end': '2031-05-09' }
    const corrected = { ...later, [`${PLACES.arrival}.record.relation`]: 'corrects' }
    const onDay = [{ ...disagreements[0], about: 'day' }]
    expect(kindsFound({ ...corrected, [`${PLACES.arrival}.disagreements`]: onDay })).toEqual([])
    expect(kindsFound({ ...corrected, ...differing })).toEqual([
      `account-agreement at ${PLACES.arrival}.disagreements[0]`,
    ])
  })

  it('have an account of each article that is quoted as a side', () => {
    const side = { ...disagreements[0], excerpts: [{ ...THEIRS, article: IDS.otherArticle }] }
    const found = kindsFound({
      ...FULL,
      [`${PLACES.arrival}.disagreements`]: [side],
      [`${ACCOUNT}.place.stance`]: 'unclear',
      'articles[1]': {
        id: IDS.otherArticle,
        title: 'Seen',
        language: 'en',
        textHash: '0'.repeat(64),
      },
    })
    expect(found).toContain(`account-missing at ${PLACES.arrival}.accounts`)
  })

  it('may do so on a name or an order, which no account tells', () => {
    const named = [{ ...disagreements[0], about: 'name' }]
    expect(kindsFound({ [`${PLACES.arrival}.disagreements`]: named })).toEqual([])
  })
})

it('an account of an article that the dataset lacks is a problem of the format', () => {
  expect(kindsFound({ [`${ACCOUNT}.article`]: IDS.otherArticle })).toContain(
    `unknown-article at ${ACCOUNT}.article`,
  )
})

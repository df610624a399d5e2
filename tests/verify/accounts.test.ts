import { describe, expect, it } from 'vitest'
import { IDS } from '../builders/ids.ts'
import { kindsFound, onlyFinding, PLACES, verifyStory } from './a-story.ts'

const ACCOUNT = `${PLACES.arrival}.accounts[0]`

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
    const found = onlyFinding(verifyStory({ [`${ACCOUNT}.place.words`]: 'at Alder  Bay' }))
    expect(found).toMatchObject({ kind: 'words-altered', place: `${ACCOUNT}.place.words` })
    expect(found.readings).toBeDefined()
  })

  it('that agree on the day name one of the event’s, where they name any', () => {
    expect(kindsFound({ [`${ACCOUNT}.day.words`]: 'on to Brink on Tuesday' })).toEqual([
      `account-day at ${ACCOUNT}.day`,
    ])
    expect(kindsFound({ [`${ACCOUNT}.day.words`]: 'came ashore' })).toEqual([])
    expect(kindsFound({ [`${ACCOUNT}.day.words`]: 'May 5, 2031' })).toEqual([])
  })

  it('that differ on the day name another', () => {
    expect(kindsFound({ [`${ACCOUNT}.day.stance`]: 'differs' })).toEqual([
      `account-day at ${ACCOUNT}.day`,
    ])
    const other = { words: 'on to Brink on Tuesday', stance: 'differs' }
    expect(kindsFound({ [`${ACCOUNT}.day`]: other })).toEqual([])
  })

  it('that leave the day open may name any', () => {
    const open = { words: 'on to Brink on Tuesday', stance: 'unclear' }
    expect(kindsFound({ [`${ACCOUNT}.day`]: open })).toEqual([])
  })
})

describe('sources that differ', () => {
  const disagreements = [{ about: 'place', excerpts: ['arrival-quote'], note: 'They differ.' }]
  const differing = { [`${PLACES.arrival}.disagreements`]: disagreements }

  it('differ in an account too, or the accounts contradict them', () => {
    expect(kindsFound(differing)).toEqual([
      `account-agreement at ${PLACES.arrival}.disagreements[0]`,
    ])
    expect(kindsFound({ ...differing, [`${ACCOUNT}.place.stance`]: 'unclear' })).toEqual([])
  })

  it('differ in what they differ about', () => {
    const otherwise = { words: 'on to Brink on Tuesday', stance: 'differs' }
    expect(kindsFound({ ...differing, [`${ACCOUNT}.day`]: otherwise })).toHaveLength(1)
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

import { describe, expect, it } from 'vitest'
import { verifyDataset } from '../../src/verify/verify-dataset.ts'
import {
  aTextFile,
  kindsAndPlaces,
  kindsFound,
  onlyFinding,
  PLACES,
  STORY,
  storyFile,
  verifyStory,
} from './a-story.ts'

const { arrival, meeting } = PLACES

describe('the format', () => {
  it('is checked as when the dataset is shown, with the place in the file', () => {
    const verification = verifyStory({ [`${meeting}.trip`]: 'third-trip' })
    expect(onlyFinding(verification)).toEqual({
      kind: 'unknown-trip',
      place: `${meeting}.trip`,
      found: 'Found "third-trip", expected the id of a trip of the dataset.',
      remedy: 'Add the trip to “trips”, or correct the id.',
    })
  })

  it('wants an excerpt at every visit and ids that are unique', () => {
    expect(kindsFound({ [`${arrival}.excerpts`]: [] })).toContain(
      `visit-without-excerpt at ${arrival}.excerpts`,
    )
    expect(kindsFound({ [`${meeting}.id`]: 'arrival' })).toEqual([`duplicate-id at ${meeting}.id`])
  })

  it('names the places of the file though entries before them are left out', () => {
    const verification = verifyStory({
      'features[0].properties.name': 5,
      [`${PLACES.announcedQuote}.exact`]: 'Nothing of the kind stands there.',
    })
    expect(kindsAndPlaces(verification)).toEqual([
      'text at features[0].properties.name',
      `altered at ${PLACES.announcedQuote}.exact`,
    ])
  })
})

describe('a key that stands twice', () => {
  it('is found, since whoever reads the file sees the last', () => {
    const text = JSON.stringify(storyFile())
    const twice = text.replace('"certain":true,', '"certain":true,"certain":true,')
    const verification = verifyDataset(twice, [aTextFile(STORY)])
    expect(kindsAndPlaces(verification)).toEqual([`duplicate-key at ${arrival}.certain`])
    expect(verification.findings[0]?.found).toBe('The key “certain” stands twice.')
  })
})

describe('a file that holds no dataset', () => {
  it.each([
    ['a beginning of JSON', '{"type":'],
    ['nothing', ''],
  ])('is one problem of the whole file: %s', (_, text) => {
    const verification = verifyDataset(text, [aTextFile(STORY)])
    expect(onlyFinding(verification)).toMatchObject({ kind: 'not-json', place: '' })
    expect(verification.excerpts).toEqual([])
  })

  it.each(['[1, 2]', 'null', '"text"', '{}'])('is told what is missing: %s', (text) => {
    const verification = verifyDataset(text, [aTextFile(STORY)])
    expect(verification.findings.length).toBeGreaterThan(0)
    expect(verification.summary).toMatchObject({ articles: 0, excerpts: 0, passed: 0 })
  })
})

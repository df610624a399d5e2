import { describe, expect, it } from 'vitest'
import { kindsFound, onlyFinding, PLACES, STORY, verifyStory } from './a-story.ts'

const { arrival, meeting } = PLACES

describe('the words that a day, a place and an order rest on', () => {
  it.each(['dateBasis', 'placeBasis', 'orderBasis'])('stand in their article: %s', (basis) => {
    const words = 'came ashore at “Alder Bay”'
    const changes = {
      [`${arrival}.${basis}`]: { article: 'harbour-post', words, rule: 'May 5, 2031' },
    }
    const finding = onlyFinding(verifyStory(changes))
    expect(finding).toMatchObject({ kind: 'words-altered', place: `${arrival}.${basis}.words` })
    expect(finding.readings?.article).toContain('came ashore at ⟦A⟧lder Bay')
  })

  it('have no readings where the article has nothing like them', () => {
    const finding = onlyFinding(
      verifyStory({ [`${meeting}.dateBasis.words`]: 'last winter’s eve' }),
    )
    expect(finding.kind).toBe('words-altered')
    expect(finding.found).toContain('does not have these words')
  })

  it('do not cut an emoji in half', () => {
    const text = STORY.replace('a trunk', 'a 😀 trunk')
    const words = `fill a ${'😀'.slice(0, 1)}`
    expect(kindsFound({ [`${meeting}.dateBasis.words`]: words }, text)).toEqual([
      `broken-character at ${meeting}.dateBasis.words`,
    ])
  })
})

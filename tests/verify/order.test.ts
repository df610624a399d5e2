import { describe, expect, it } from 'vitest'
import { kindsFound, onlyFinding, PLACES, verifyStory } from './a-story.ts'

const { arrival, announced } = PLACES

describe('the order of a trip', () => {
  it('follows the days', () => {
    const reversed = { [`${arrival}.order`]: 2, [`${announced}.order`]: 1 }
    const finding = onlyFinding(verifyStory(reversed))
    expect(finding).toMatchObject({ kind: 'order-reversed', place: `${arrival}.order` })
    expect(finding.found).toContain(`order 1 of the trip, at ${announced}, begins later`)
  })

  it('needs the words that it rests on', () => {
    expect(kindsFound({ [`${arrival}.orderBasis`]: undefined })).toEqual([
      `missing at ${arrival}.orderBasis`,
    ])
  })

  it('says nothing between events of one order, or of two trips', () => {
    const earlier = { [`${announced}.start`]: '2031-04-29', [`${announced}.certain`]: false }
    expect(kindsFound({ ...earlier, [`${arrival}.order`]: 2 })).toEqual([])
    expect(
      kindsFound({
        [`${arrival}.order`]: 2,
        [`${announced}.order`]: 1,
        [`${announced}.trip`]: 'second-trip',
      }),
    ).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { kindsAndPlaces, verifyStory } from './a-story.ts'

it('finds nothing wrong with a dataset that quotes its article word for word', () => {
  const verification = verifyStory()
  expect(kindsAndPlaces(verification)).toEqual([])
  expect(verification.summary).toMatchObject({
    articles: 1,
    texts: 1,
    excerpts: 4,
    passed: 4,
    sentences: 4,
    problems: 0,
  })
})

it('counts the single things that it compared', () => {
  const { summary } = verifyStory()
  const withoutRecord = verifyStory({ 'features[0].properties.events[0].record': undefined })
  // A row that confirms is compared in its days, its country and its place.
  expect(summary.checks - withoutRecord.summary.checks).toBe(3)
})

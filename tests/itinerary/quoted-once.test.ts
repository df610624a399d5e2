import { describe, expect, it } from 'vitest'
import { quotedOnce } from '../../src/itinerary/quoted-once.ts'
import type { ShownStop } from '../../src/itinerary/shown.ts'
import { aDisagreement, anEvent, anExcerpt, aStop } from '../builders/model.ts'

const proof = anExcerpt({ id: 'proof' })
const side = anExcerpt({ id: 'side' })

const earlier = anEvent({
  id: 'earlier',
  excerpts: [],
  disagreements: [aDisagreement({ excerpts: [proof, side] }), aDisagreement({ excerpts: [side] })],
})
const later = anEvent({ id: 'later', excerpts: [proof] })
const stop = aStop({ events: [earlier, later] })
const shown: readonly ShownStop[] = [{ stop, reports: [earlier, later], hidden: 0 }]

function places(isProofShown = () => true) {
  return [...quotedOnce(shown, isProofShown)].map(([id, { event, disagreement }]) => [
    id,
    event.id,
    disagreement === null ? null : event.disagreements.indexOf(disagreement),
  ])
}

describe('the one place of a quotation', () => {
  it('is its report, though a disagreement before that quotes it too', () => {
    expect(places()).toContainEqual(['proof', 'later', null])
  })

  it('is the first disagreement for one that proves nothing', () => {
    expect(places()).toContainEqual(['side', 'earlier', 0])
  })

  it('is the disagreement where the report leaves it out', () => {
    expect(places(() => false)).toEqual([
      ['proof', 'earlier', 0],
      ['side', 'earlier', 0],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { type Kind, kindOf } from '../../src/itinerary/kind.ts'

function kindOfAll(...kinds: readonly Kind[]): Kind {
  return kindOf(kinds.map((kind) => ({ kind })))
}

describe('the kind that stands for several events', () => {
  it('is a visit where any article says that he was there', () => {
    expect(kindOfAll('visit')).toBe('visit')
    expect(kindOfAll('background', 'planned', 'visit')).toBe('visit')
  })

  it('is planned where articles only say that he would go', () => {
    expect(kindOfAll('planned')).toBe('planned')
    expect(kindOfAll('background', 'planned')).toBe('planned')
    expect(kindOfAll('planned', 'background')).toBe('planned')
  })

  it('is background where no article says that he was there or would go', () => {
    expect(kindOfAll('background', 'background')).toBe('background')
    expect(kindOfAll()).toBe('background')
  })
})

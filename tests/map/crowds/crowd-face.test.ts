import { describe, expect, it } from 'vitest'
import type { ShownStop } from '../../../src/itinerary/shown.ts'
import { crowdFace } from '../../../src/map/crowds/crowd-face.ts'
import type { CrowdMark } from '../../../src/map/map-marks.ts'
import { anEvent, aStop } from '../../builders/model.ts'

function shown(name: string, reports: number): ShownStop {
  const events = Array.from({ length: reports }, (_, index) => anEvent({ id: `${name}-${index}` }))
  return { stop: aStop({ id: name.toLowerCase(), name, events }), reports: events, hidden: 0 }
}

function markOf(members: readonly ShownStop[]): CrowdMark {
  return {
    kind: 'crowd',
    ids: members.map(({ stop }) => stop.id),
    anchor: { x: 100, y: 60 },
    card: null,
  }
}

describe('a crowd', () => {
  it('is a number, and named after the stops that most is reported of', () => {
    const members = [shown('Alder', 1), shown('Brink', 5), shown('Corran', 3), shown('Dun', 2)]
    const { number, label } = crowdFace(markOf(members), members)
    expect(number).toBe('4')
    expect(label).toBe('Brink, Corran, Dun, and 1 more, 4 stops')
  })

  it('is named after all of its stops where they are few', () => {
    const members = [shown('Alder', 1), shown('Brink', 1)]
    expect(crowdFace(markOf(members), members).label).toBe('Alder, Brink, 2 stops')
  })

  it('has its number in groups of figures, on a disc that holds them', () => {
    const members = Array.from({ length: 1200 }, (_, index) => shown(`S${index}`, 1))
    const { number, box } = crowdFace(markOf(members), members)
    expect(number).toBe('1,200')
    expect(box.right - box.left).toBeGreaterThan(44)
    expect((box.left + box.right) / 2).toBe(100)
    expect((box.top + box.bottom) / 2).toBe(60)
  })

  it('can be pressed by a finger’s tip, however few it stands for', () => {
    const members = [shown('Alder', 1), shown('Brink', 1)]
    const { box } = crowdFace(markOf(members), members)
    expect(box.right - box.left).toBeGreaterThanOrEqual(24)
    expect(box.bottom - box.top).toBeGreaterThanOrEqual(24)
  })
})

import { describe, expect, it } from 'vitest'
import type { LabelMark } from '../../src/labels/layout.ts'
import { placeAfterKey, stopPlaces } from '../../src/map/stop-places.ts'

function aMark(id: string, x: number, y: number): LabelMark {
  return { kind: 'stop', id, anchor: { x, y }, card: null }
}

const GROUP: LabelMark = {
  kind: 'group',
  ids: ['north', 'south'],
  anchor: { x: 50, y: 50 },
  anchors: [],
  card: null,
}

/** A group in the middle, a stop at its right, and one far above of which nothing is seen. */
function places() {
  const stops = [
    { id: 'south', x: 50, y: 52 },
    { id: 'far', x: 50, y: -900 },
    { id: 'east', x: 200, y: 60 },
    { id: 'north', x: 50, y: 48 },
  ]
  return stopPlaces({ marks: [GROUP, aMark('east', 200, 60)] }, stops, (stop) => stop)
}

function idsAfter(key: string, from: number): readonly string[] | undefined {
  const all = places().all()
  const start = all[from]
  if (start === undefined) throw new Error(`There is no place ${from}.`)
  return placeAfterKey(key, start, all)?.ids
}

describe('the places that keys lead to', () => {
  it('are marks and stops out of view, each once, in the order of the stops', () => {
    expect(
      places()
        .all()
        .map(({ ids, mark }) => [ids, mark?.kind ?? null]),
    ).toEqual([
      [['north', 'south'], 'group'],
      [['far'], null],
      [['east'], 'stop'],
    ])
  })

  it('lie where the map shows them', () => {
    expect(
      places()
        .all()
        .map(({ x, y }) => [x, y]),
    ).toEqual([
      [50, 50],
      [50, -900],
      [200, 60],
    ])
  })
})

describe('a key', () => {
  it.each([
    ['ArrowRight', 0, ['east']],
    ['ArrowUp', 0, ['far']],
    ['ArrowLeft', 2, ['north', 'south']],
    ['ArrowDown', 1, ['north', 'south']],
    ['PageDown', 0, ['far']],
    ['PageUp', 2, ['far']],
    ['Home', 2, ['north', 'south']],
    ['End', 0, ['east']],
  ] as const)('%s leads from place %i to %s', (key, from, expected) => {
    expect(idsAfter(key, from)).toEqual(expected)
  })

  it.each([
    ['ArrowLeft', 0],
    ['PageUp', 0],
    ['PageDown', 2],
  ] as const)('%s stays where nothing lies that way, at place %i', (key, from) => {
    expect(idsAfter(key, from)).toEqual(places().all()[from]?.ids)
  })

  it('that is none of these leads nowhere', () => {
    expect(idsAfter('Enter', 0)).toBeUndefined()
    expect(idsAfter('a', 0)).toBeUndefined()
  })
})

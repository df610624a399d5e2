import { describe, expect, it } from 'vitest'
import type { Box } from '../../src/labels/box.ts'
import { type LabelLayout, type LabelScene, layoutLabels } from '../../src/labels/layout.ts'
import { brokenRules, gapBetween, idsOf } from './hard-rules.ts'
import { aScene, aStop, cardFor, moved } from './scenes.ts'

function cardOf(layout: LabelLayout, id: string): Box | undefined {
  return layout.marks.find((mark) => idsOf(mark).includes(id))?.card?.box
}

function leaderOf(layout: LabelLayout, id: string) {
  return layout.marks.find((mark) => idsOf(mark).includes(id))?.card?.leader
}

/** The layout, once it is known to break no hard rule. */
function soundLayout(scene: LabelScene): LabelLayout {
  const layout = layoutLabels(scene)
  expect(brokenRules(scene, layout)).toEqual([])
  return layout
}

describe('a stop alone', () => {
  const alone = aScene({ stops: [aStop('Jeddah', 500, 400)] })

  it('has its card directly to the right, level with the dot, without a leader', () => {
    const layout = soundLayout(alone)
    const { width, height } = cardFor('Jeddah')
    expect(cardOf(layout, 'Jeddah')).toEqual({
      left: 512,
      top: 400 - height / 2,
      right: 512 + width,
      bottom: 400 + height / 2,
    })
    expect(leaderOf(layout, 'Jeddah')).toBeNull()
  })

  it('has it to the left where the right has no room', () => {
    const layout = soundLayout({ ...alone, view: { left: 0, top: 0, right: 540, bottom: 800 } })
    expect(cardOf(layout, 'Jeddah')?.right).toBe(488)
    expect(leaderOf(layout, 'Jeddah')).toBeNull()
  })

  it('has it above where neither side has room', () => {
    const layout = soundLayout({
      ...alone,
      view: { left: 455, top: 0, right: 545, bottom: 800 },
    })
    expect(cardOf(layout, 'Jeddah')?.bottom).toBe(388)
  })

  it('has it on a leader where a control lies beside it', () => {
    const layout = soundLayout({
      ...alone,
      obstacles: [{ left: 440, top: 360, right: 560, bottom: 440 }],
    })
    expect(leaderOf(layout, 'Jeddah')).toBeTruthy()
  })

  it('has none, and stays, where no card fits', () => {
    const layout = soundLayout({ ...alone, view: { left: 480, top: 380, right: 520, bottom: 420 } })
    expect(layout.marks).toEqual([
      { kind: 'stop', id: 'Jeddah', anchor: { x: 500, y: 400 }, card: null },
    ])
  })

  it('is in no mark outside the view, and on its edge is', () => {
    const stops = [aStop('in', 0, 400), aStop('out', -0.5, 200)]
    expect(layoutLabels(aScene({ stops })).marks.map(idsOf)).toEqual([['in']])
  })

  it('keeps clear of the dots of stops that are out of view', () => {
    const view = { left: 0, top: 0, right: 540, bottom: 800 }
    const stops = [aStop('Amman', 440, 400), aStop('beyond', 541, 400, { dotRadius: 20 })]
    const layout = soundLayout(aScene({ stops, view }))
    expect(cardOf(layout, 'Amman')?.right).toBeLessThanOrEqual(519)
  })

  it.each([
    [Number.NaN, 10],
    [Number.POSITIVE_INFINITY, 10],
    [10, Number.NEGATIVE_INFINITY],
  ])('is in no mark when its place is no place: %s, %s', (x, y) => {
    const view = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
    expect(layoutLabels(aScene({ stops: [aStop('nowhere', x, y)], view })).marks).toEqual([])
  })
})

describe('legs', () => {
  it('push the card to the side where there is none', () => {
    const stops = [aStop('Cairo', 300, 400)]
    const leg = [
      { x: 300, y: 400 },
      { x: 700, y: 400 },
    ]
    const layout = soundLayout(aScene({ stops, lines: [leg] }))
    expect(cardOf(layout, 'Cairo')?.right).toBe(288)
    expect(leaderOf(layout, 'Cairo')).toBeNull()
  })

  it('are not crossed by a leader that can go between them', () => {
    const stops = [aStop('Cairo', 300, 400)]
    const lines = [0, 1, 2, 3, 4, 5, 6].map((index) => {
      const angle = (index * 2 * Math.PI) / 7
      return [
        { x: 300, y: 400 },
        { x: 300 + 200 * Math.cos(angle), y: 400 + 200 * Math.sin(angle) },
      ]
    })
    const scene = aScene({ stops, lines })
    const leader = leaderOf(soundLayout(scene), 'Cairo')
    expect(leader).toBeTruthy()
    for (const [from, to] of lines) {
      if (!leader || !from || !to) continue
      expect(gapBetween(leader, { from, to })).toBeGreaterThan(1)
    }
  })
})

describe('neighbours', () => {
  const row = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'].map((id, index) =>
    aStop(id, 500, 400 + index * 10),
  )

  const wall = { left: 0, top: 0, right: 480, bottom: 800 }

  it('that crowd are each named, their cards in the order of the map from north to south', () => {
    const layout = soundLayout(aScene({ stops: row, obstacles: [wall] }))
    expect(layout.marks.map(idsOf)).toEqual(row.map(({ id }) => [id]))
    const tops = row.map(({ id }) => cardOf(layout, id)?.top ?? Number.NaN)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
  })

  it.each([4, 5])('that crowd have cards on leaders with edges in line: %i of them', (count) => {
    const layout = soundLayout(aScene({ stops: row.slice(0, count), obstacles: [wall] }))
    const hanging = layout.marks.flatMap(({ card }) => (card?.leader ? [card.box] : []))
    const offsets = hanging.slice(1).flatMap((box, index) => {
      const above = hanging[index]
      if (above === undefined || box.top - above.bottom > 14) return []
      return [Math.min(Math.abs(box.left - above.left), Math.abs(box.right - above.right))]
    })
    expect(offsets.length).toBeGreaterThan(0)
    expect(Math.max(0, ...offsets)).toBeLessThan(0.5)
  })

  it('do not have their cards between each other where there is room outside', () => {
    const stops = [aStop('West', 400, 400), aStop('East', 460, 400)]
    const layout = soundLayout(aScene({ stops }))
    expect(cardOf(layout, 'West')?.right).toBe(388)
    expect(cardOf(layout, 'East')?.left).toBe(472)
  })

  it('keep their cards in place when the map is dragged a little', () => {
    const scene = aScene({ stops: row })
    const before = layoutLabels(scene)
    for (const [dx, dy] of [
      [0.1, 0.7],
      [-3, 4],
      [12.34, -7.89],
    ] as const) {
      const after = layoutLabels(moved(scene, dx, dy))
      for (const { id } of row) {
        expect((cardOf(after, id)?.left ?? 0) - (cardOf(before, id)?.left ?? 0)).toBeCloseTo(dx, 6)
        expect((cardOf(after, id)?.top ?? 0) - (cardOf(before, id)?.top ?? 0)).toBeCloseTo(dy, 6)
      }
    }
  })

  it('far apart are laid out the same in any order', () => {
    const stops = [aStop('A', 100, 100), aStop('B', 500, 600), aStop('C', 800, 200)]
    const forth = layoutLabels(aScene({ stops }))
    const back = layoutLabels(aScene({ stops: [...stops].reverse() }))
    for (const { id } of stops) expect(cardOf(back, id)).toEqual(cardOf(forth, id))
  })
})

describe('importance', () => {
  /** Two stops with one free place between them, directly beside both. */
  const contested = (first: string, second: string) => {
    const places: Record<string, number> = { North: 380, South: 420 }
    return aScene({
      stops: [first, second].map((id) => aStop(id, 500, places[id] ?? 0)),
      obstacles: [
        { left: 0, top: 0, right: 480, bottom: 800 },
        { left: 480, top: 0, right: 700, bottom: 366 },
        { left: 480, top: 434, right: 700, bottom: 800 },
        { left: 565, top: 366, right: 700, bottom: 381 },
        { left: 565, top: 419, right: 700, bottom: 434 },
      ],
    })
  }

  it.each([
    ['North', 'South'],
    ['South', 'North'],
  ])('gives the better place to the earlier: %s before %s', (first, second) => {
    const layout = soundLayout(contested(first, second))
    const dots: Record<string, number> = { North: 380, South: 420 }
    const off = (id: string) => {
      const card = cardOf(layout, id)
      return card === undefined
        ? Infinity
        : Math.abs((card.top + card.bottom) / 2 - (dots[id] ?? 0))
    }
    expect(off(first)).toBeLessThanOrEqual(off(second))
  })

  it('orders the names of a group, and of the marks', () => {
    const asked: (readonly string[])[] = []
    const layout = layoutLabels(
      aScene({
        stops: [
          aStop('a', 900, 50),
          aStop('b', 500, 400),
          aStop('c', 100, 50),
          aStop('d', 500, 400),
        ],
        groupCard: (ids) => {
          asked.push(ids)
          return { width: 100, height: 46 }
        },
      }),
    )
    expect(layout.marks.map(idsOf)).toEqual([['a'], ['b', 'd'], ['c']])
    expect(asked).toEqual([['b', 'd']])
  })
})

describe('groups', () => {
  it('are made of dots that cannot be told apart, with the centre of their anchors', () => {
    const stops = [aStop('a', 500, 400), aStop('b', 504, 403), aStop('c', 300, 300)]
    const layout = soundLayout(aScene({ stops }))
    expect(layout.marks[0]).toMatchObject({
      kind: 'group',
      ids: ['a', 'b'],
      anchor: { x: 502, y: 401.5 },
      anchors: [
        { x: 500, y: 400 },
        { x: 504, y: 403 },
      ],
    })
    expect(layout.marks[1]).toMatchObject({ kind: 'stop', id: 'c' })
  })

  it('are not made of dots that touch but show two outlines', () => {
    const stops = [aStop('a', 500, 400), aStop('b', 506, 403)]
    expect(soundLayout(aScene({ stops })).marks.map(idsOf)).toEqual([['a'], ['b']])
  })

  it('are made where cards find no place, of no more stops than need be', () => {
    // Room for two cards one above the other, not for three; and a fourth stop with room of its own.
    const view = { left: 0, top: 0, right: 400, bottom: 80 }
    const stops = [
      aStop('a', 60, 20, { card: { width: 100, height: 28 } }),
      aStop('b', 60, 40, { card: { width: 100, height: 28 } }),
      aStop('c', 60, 60, { card: { width: 100, height: 28 } }),
      aStop('d', 300, 40, { card: { width: 60, height: 28 } }),
    ]
    const wall = { left: 180, top: 0, right: 220, bottom: 80 }
    const layout = soundLayout(
      aScene({ stops, view, obstacles: [wall], groupCard: () => ({ width: 100, height: 28 }) }),
    )
    expect(layout.marks.every(({ card }) => card !== null)).toBe(true)
    const groups = layout.marks.filter((mark) => mark.kind === 'group')
    expect(groups.map(({ ids }) => ids.length)).toEqual([2])
    expect(groups.flatMap(({ ids }) => ids)).not.toContain('d')
  })

  it('do not take in a stop far away whose own card is too large for the view', () => {
    const stops = [
      aStop('huge', 100, 100, { card: { width: 2000, height: 28 } }),
      aStop('small', 700, 600),
    ]
    const layout = soundLayout(aScene({ stops, groupCard: () => ({ width: 2100, height: 28 }) }))
    expect(layout.marks.map((mark) => [idsOf(mark), mark.card === null])).toEqual([
      [['huge'], true],
      [['small'], false],
    ])
  })

  it('do not swallow a named neighbour when their card fits no better', () => {
    const stops = [
      aStop('huge', 500, 400, { card: { width: 2000, height: 28 } }),
      aStop('small', 530, 400),
    ]
    const layout = soundLayout(aScene({ stops, groupCard: () => ({ width: 2100, height: 28 }) }))
    expect(layout.marks.map((mark) => [idsOf(mark), mark.card === null])).toEqual([
      [['huge'], true],
      [['small'], false],
    ])
  })

  it('name hundreds of stops at once, in fewer cards', () => {
    const stops = Array.from({ length: 300 }, (_, index) =>
      aStop(`s${index}`, 20 + (index % 20) * 50, 20 + Math.floor(index / 20) * 52, {
        dotRadius: 4,
      }),
    )
    const layout = soundLayout(aScene({ stops, groupCard: () => ({ width: 30, height: 20 }) }))
    expect(layout.marks.length).toBeLessThanOrEqual(48)
  })
})

import { describe, expect, it } from 'vitest'
import { type LabelScene, layoutLabels } from '../../src/labels/layout.ts'
import { brokenRules, gapBetween, idsOf } from './hard-rules.ts'
import { shuttle } from './scenes.ts'

/** Every leader of the scene's layout. */
function leadersOf(scene: LabelScene) {
  return layoutLabels(scene).marks.flatMap(({ card }) => card?.leader ?? [])
}

function lengths(scene: LabelScene): number[] {
  return leadersOf(scene).map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y))
}

function inView(scene: LabelScene): string[] {
  const { left, top, right, bottom } = scene.view
  return scene.stops
    .filter(({ anchor: { x, y } }) => x >= left && x <= right && y >= top && y <= bottom)
    .map(({ id }) => id)
}

const desktops = [
  { width: 888, height: 690, zoom: 6, curved: false, dotRadius: 7 },
  { width: 888, height: 690, zoom: 6, curved: true, dotRadius: 7 },
  { width: 888, height: 690, zoom: 6, curved: false, dotRadius: 5 },
  { width: 888, height: 690, zoom: 6.5, curved: false, dotRadius: 7 },
  { width: 1528, height: 970, zoom: 6, curved: false, dotRadius: 7 },
  { width: 1528, height: 970, zoom: 6.5, curved: false, dotRadius: 7 },
  { width: 1528, height: 970, zoom: 6.5, curved: true, dotRadius: 6 },
]

describe.each(desktops)(
  'the shuttle on a desktop, $width × $height at zoom $zoom, curved: $curved, dots of $dotRadius px',
  ({ width, height, zoom, ...options }) => {
    const scene = shuttle(width, height, zoom, options)
    const layout = layoutLabels(scene)

    it('names every stop in view by itself', () => {
      expect(layout.marks.map(idsOf)).toEqual(inView(scene).map((id) => [id]))
      expect(layout.marks.every(({ card }) => card !== null)).toBe(true)
    })

    it('breaks no hard rule', () => {
      expect(brokenRules(scene, layout)).toEqual([])
    })

    it('has short leaders, none of which crosses a leg', () => {
      expect(Math.max(0, ...lengths(scene))).toBeLessThan(50)
      for (const leader of leadersOf(scene)) {
        // The first pixels lie beside the legs that leave the same dot.
        const start = {
          x: leader.from.x + (leader.to.x - leader.from.x) * 0.2,
          y: leader.from.y + (leader.to.y - leader.from.y) * 0.2,
        }
        for (const line of scene.lines) {
          line.slice(1).forEach((to, index) => {
            const from = line[index] ?? to
            expect(gapBetween({ from: start, to: leader.to }, { from, to })).toBeGreaterThan(1)
          })
        }
      }
    })

    it('lists the crowded ones from north to south', () => {
      const tops = ['Ashdod', 'Nir Or', 'Kerem Shalom'].flatMap((id) => {
        const mark = layout.marks.find((one) => idsOf(one).includes(id))
        return mark?.card ? [mark.card.box.top] : []
      })
      expect(tops).toEqual([...tops].sort((a, b) => a - b))
    })
  },
)

it('shows all seven names where the first view of a desktop fits the stops', () => {
  expect(layoutLabels(shuttle(888, 690, 6)).marks).toHaveLength(7)
  expect(layoutLabels(shuttle(1528, 970, 6)).marks).toHaveLength(7)
  expect(layoutLabels(shuttle(1528, 970, 6.5)).marks).toHaveLength(7)
})

describe.each([
  { zoom: 5.5, dragged: 0 },
  { zoom: 6, dragged: 0 },
  { zoom: 6, dragged: 190 },
  { zoom: 5, dragged: 0 },
])('the shuttle on a phone at zoom $zoom, dragged by $dragged px', ({ zoom, dragged }) => {
  const scene = shuttle(390, 430, zoom, { dragged })
  const layout = layoutLabels(scene)

  it('names every stop in view', () => {
    expect(layout.marks.flatMap(idsOf).sort()).toEqual(inView(scene).sort())
    expect(layout.marks.every(({ card }) => card !== null)).toBe(true)
  })

  it('breaks no hard rule', () => {
    expect(brokenRules(scene, layout)).toEqual([])
  })

  it('groups no more than the two that look like one dot', () => {
    const groups = layout.marks.flatMap((mark) => (mark.kind === 'group' ? [mark.ids] : []))
    expect(groups).toEqual(zoom < 6 ? [['Kerem Shalom', 'Nir Or']] : [])
  })
})

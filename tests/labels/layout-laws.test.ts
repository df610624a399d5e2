import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LabelScene, layoutLabels } from '../../src/labels/layout.ts'
import { awkwardScenes, roomyScenes, usualScenes } from './arbitrary-scenes.ts'
import { brokenRules, idsOf } from './hard-rules.ts'
import { moved } from './scenes.ts'

const LONG = 120_000

describe('every layout', () => {
  it(
    'keeps the hard rules on maps as readers have them',
    () => {
      fc.assert(
        fc.property(usualScenes, (scene) => {
          expect(brokenRules(scene, layoutLabels(scene))).toEqual([])
        }),
        { seed: 20240430, numRuns: 150 },
      )
    },
    LONG,
  )

  it(
    'keeps the hard rules where next to nothing fits',
    () => {
      fc.assert(
        fc.property(awkwardScenes, (scene) => {
          expect(brokenRules(scene, layoutLabels(scene))).toEqual([])
        }),
        { seed: 20240501, numRuns: 300 },
      )
    },
    LONG,
  )

  it(
    'is the same for the same scene, whichever objects it is made of',
    () => {
      fc.assert(
        fc.property(usualScenes, (scene) => {
          const { groupCard, ...data } = scene
          const again: LabelScene = { ...structuredClone(data), groupCard }
          expect(layoutLabels(again)).toEqual(layoutLabels(scene))
        }),
        { seed: 20240321, numRuns: 25 },
      )
    },
    LONG,
  )

  it(
    'moves with a scene that is moved as a whole, its edges far',
    () => {
      const shift = fc.double({ min: -400, max: 400, noNaN: true })
      fc.assert(
        fc.property(roomyScenes, shift, shift, (scene, dx, dy) => {
          const before = layoutLabels(scene).marks
          const after = layoutLabels(moved(scene, dx, dy)).marks
          expect(after.map(idsOf)).toEqual(before.map(idsOf))
          before.forEach((mark, index) => {
            const box = mark.card?.box
            const there = after[index]?.card?.box
            expect(there?.left).toBeCloseTo((box?.left ?? Number.NaN) + dx, 6)
            expect(there?.top).toBeCloseTo((box?.top ?? Number.NaN) + dy, 6)
            expect(after[index]?.card?.leader === null).toBe(mark.card?.leader === null)
          })
        }),
        { seed: 20240610, numRuns: 60 },
      )
    },
    LONG,
  )

  it(
    'keeps the hard rules in any order of importance',
    () => {
      fc.assert(
        fc.property(usualScenes, (scene) => {
          const reversed = { ...scene, stops: [...scene.stops].reverse() }
          expect(brokenRules(reversed, layoutLabels(reversed))).toEqual([])
        }),
        { seed: 20240611, numRuns: 25 },
      )
    },
    LONG,
  )

  it(
    'lists its marks in order of importance',
    () => {
      fc.assert(
        fc.property(usualScenes, (scene) => {
          const firsts = layoutLabels(scene).marks.map((mark) =>
            scene.stops.findIndex(({ id }) => id === idsOf(mark)[0]),
          )
          expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
        }),
        { seed: 20240612, numRuns: 20 },
      )
    },
    LONG,
  )
})

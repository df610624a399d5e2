import fc from 'fast-check'
import type { Point } from '../../src/geo/mercator.ts'
import type { LabelScene, LabelStop } from '../../src/labels/layout.ts'
import { aScene, groupCardFor } from './scenes.ts'

interface Extent {
  readonly width: number
  readonly height: number
}

const desktop: Extent = { width: 888, height: 690 }
const phone: Extent = { width: 390, height: 430 }

/** Coordinates in hundredths: as uneven as a projection's, and two may well be equal. */
function coordinate(least: number, most: number): fc.Arbitrary<number> {
  return fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100)
}

/** Places anywhere, also some outside, in a few clusters, and some given twice. */
function places({ width, height }: Extent, most: number): fc.Arbitrary<Point[]> {
  const anywhere = fc.record({
    x: coordinate(-30, width + 30),
    y: coordinate(-30, height + 30),
  })
  const atTheEdge = fc.record({
    x: fc.constantFrom(0, 8, width - 8, width),
    y: coordinate(0, height),
  })
  const clusters = fc.array(anywhere, { minLength: 1, maxLength: 3 })
  return clusters.chain((centres) => {
    const clustered = fc
      .tuple(fc.constantFrom(...centres), coordinate(-40, 40), coordinate(-40, 40))
      .map(([centre, dx, dy]) => ({ x: centre.x + dx, y: centre.y + dy }))
    const repeated = fc.constantFrom(...centres)
    return fc.array(
      fc.oneof(
        { weight: 4, arbitrary: anywhere },
        { weight: 4, arbitrary: clustered },
        { weight: 1, arbitrary: repeated },
        { weight: 1, arbitrary: atTheEdge },
      ),
      { minLength: 1, maxLength: most, size: 'max' },
    )
  })
}

function stopsAt(
  points: readonly Point[],
  widths: readonly number[],
  dotRadius: number,
): LabelStop[] {
  return points.map((anchor, index) => ({
    id: `s${index}`,
    anchor,
    card: { width: widths[index % widths.length] ?? 60, height: 28 },
    dotRadius,
  }))
}

/** Legs from stop to stop, some with a bend, some leading out of the view. */
function legs(points: readonly Point[]): fc.Arbitrary<Point[][]> {
  const index = fc.nat({ max: points.length - 1 })
  const leg = fc.tuple(index, index, coordinate(-20, 20)).map(([a, b, bend]) => {
    const from = points[a] ?? { x: 0, y: 0 }
    const to = points[b] ?? { x: 0, y: 0 }
    return [from, { x: (from.x + to.x) / 2 + bend, y: (from.y + to.y) / 2 }, to]
  })
  return fc.array(leg, { maxLength: Math.min(points.length, 12) })
}

function obstaclesIn({ width, height }: Extent): fc.Arbitrary<LabelScene['obstacles']> {
  return fc.subarray([
    { left: width - 46, top: 10, right: width - 10, bottom: 82 },
    { left: 10, top: height - 120, right: width - 10, bottom: height - 10 },
    { left: 0, top: height - 20, right: 120, bottom: height },
  ])
}

function sceneIn(extent: Extent, most: number): fc.Arbitrary<LabelScene> {
  return places(extent, most).chain((points) =>
    fc
      .record({
        widths: fc.array(fc.integer({ min: 40, max: 150 }), { minLength: 1, maxLength: 5 }),
        dotRadius: fc.constantFrom(3, 5, 6.5, 8),
        lines: legs(points),
        obstacles: obstaclesIn(extent),
      })
      .map(({ widths, dotRadius, lines, obstacles }) =>
        aScene({
          stops: stopsAt(points, widths, dotRadius),
          view: { left: 8, top: 8, right: extent.width - 8, bottom: extent.height - 8 },
          lines,
          obstacles,
          groupCard: groupCardFor,
        }),
      ),
  )
}

/** Maps as readers have them, with 1 to 40 stops. */
export const usualScenes = fc.oneof(sceneIn(desktop, 40), sceneIn(phone, 40))

/** Views smaller than their cards, cards larger than their view, nothing to put them on. */
export const awkwardScenes = fc
  .record({
    extent: fc.record({
      width: fc.integer({ min: 1, max: 200 }),
      height: fc.integer({ min: 1, max: 160 }),
    }),
    card: fc.record({
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.integer({ min: 1, max: 300 }),
    }),
    group: fc.record({
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.integer({ min: 1, max: 300 }),
    }),
  })
  .chain(({ extent, card, group }) =>
    sceneIn(extent, 12).map((scene) => ({
      ...scene,
      stops: scene.stops.map((stop, index) => (index % 3 === 0 ? { ...stop, card } : stop)),
      view: { left: 0, top: 0, right: extent.width, bottom: extent.height },
      groupCard: () => group,
    })),
  )

/** Up to 12 stops in the middle of a view so large that no card comes near its edge. */
export const roomyScenes = sceneIn({ width: 300, height: 300 }, 12).map((scene) => ({
  ...scene,
  view: { left: -1500, top: -1500, right: 2000, bottom: 2000 },
  obstacles: [],
}))

import type { Point } from '../../src/geo/mercator.ts'
import type { Box } from '../../src/labels/box.ts'
import type { LabelLayout, LabelMark, LabelScene } from '../../src/labels/layout.ts'

/*
 * What must hold of every layout, checked with geometry of its own: by distances between closest
 * points, where the code under test asks on which side of a line something lies.
 */

/** Errors of rounding forgiven, in pixels. */
const ROUNDING = 1e-6

interface Stroke {
  readonly from: Point
  readonly to: Point
}

/** A sentence for every hard rule that the layout breaks; none if it is sound. */
export function brokenRules(scene: LabelScene, layout: LabelLayout): string[] {
  return [
    ...coverage(scene, layout),
    ...layout.marks.flatMap((mark) => [...cardRules(scene, mark), ...leaderRules(scene, mark)]),
    ...pairs(layout.marks).flatMap(([a, b]) => [...pairRules(a, b), ...tellingApart(scene, a, b)]),
  ]
}

export function idsOf(mark: LabelMark): readonly string[] {
  return mark.kind === 'stop' ? [mark.id] : mark.ids
}

function coverage(scene: LabelScene, layout: LabelLayout): string[] {
  const { view } = scene
  const expected = scene.stops.filter(
    ({ anchor: { x, y } }) =>
      x >= view.left && x <= view.right && y >= view.top && y <= view.bottom,
  )
  const named = layout.marks.flatMap(idsOf)
  const broken: string[] = []
  if (
    [...named].sort().join() !==
    expected
      .map(({ id }) => id)
      .sort()
      .join()
  ) {
    broken.push(`marks hold ${named.join()} where the view holds ${expected.map((s) => s.id)}`)
  }
  for (const mark of layout.marks) {
    const ranks = idsOf(mark).map((id) => scene.stops.findIndex((stop) => stop.id === id))
    if (ranks.some((rank, index) => rank <= (ranks[index - 1] ?? -1))) {
      broken.push(`${idsOf(mark)} are not in order of importance`)
    }
    if (mark.kind === 'group' && mark.ids.length < 2) broken.push(`${mark.ids} is a group of one`)
  }
  return broken
}

function cardRules(scene: LabelScene, mark: LabelMark): string[] {
  if (mark.card === null) return []
  const { box } = mark.card
  const name = idsOf(mark).join('+')
  const { view } = scene
  const size =
    mark.kind === 'stop'
      ? scene.stops.find((stop) => stop.id === mark.id)?.card
      : scene.groupCard(mark.ids)
  const broken: string[] = []
  if (
    Math.abs(box.right - box.left - (size?.width ?? -1)) > ROUNDING ||
    Math.abs(box.bottom - box.top - (size?.height ?? -1)) > ROUNDING
  ) {
    broken.push(`the card of ${name} has not the size it was given`)
  }
  if (
    box.left < view.left ||
    box.top < view.top ||
    box.right > view.right ||
    box.bottom > view.bottom
  ) {
    broken.push(`the card of ${name} leaves the view`)
  }
  for (const { id, anchor, dotRadius } of scene.stops) {
    if (gapToPoint(box, anchor) < dotRadius + 2 - ROUNDING) {
      broken.push(`the card of ${name} is too near the dot of ${id}`)
    }
  }
  for (const obstacle of scene.obstacles) {
    if (overlap(box, obstacle)) broken.push(`the card of ${name} lies on an obstacle`)
  }
  scene.lines.forEach((points, index) => {
    if (strokesOf(points).some((stroke) => gapToStroke(box, stroke) < 2 - ROUNDING)) {
      broken.push(`leg ${index} passes through the card of ${name}`)
    }
  })
  return broken
}

function leaderRules(scene: LabelScene, mark: LabelMark): string[] {
  if (mark.card === null) return []
  const { box, leader } = mark.card
  const ids = idsOf(mark)
  const name = ids.join('+')
  const own = scene.stops.filter(({ id }) => ids.includes(id))
  const gap = Math.min(...own.map((stop) => gapToPoint(box, stop.anchor) - stop.dotRadius))
  if (leader === null) return gap > 8 + ROUNDING ? [`${name} lacks a leader over ${gap} px`] : []
  const broken: string[] = []
  if (gap <= 8 - ROUNDING) broken.push(`${name} needs no leader over ${gap} px`)
  const starts = own.some(
    (stop) => Math.abs(between(stop.anchor, leader.from) - stop.dotRadius) < ROUNDING,
  )
  if (!starts) broken.push(`the leader of ${name} does not start at a dot's rim`)
  const ends =
    gapToPoint(box, leader.to) < ROUNDING &&
    Math.min(
      Math.abs(leader.to.x - box.left),
      Math.abs(leader.to.x - box.right),
      Math.abs(leader.to.y - box.top),
      Math.abs(leader.to.y - box.bottom),
    ) < ROUNDING
  if (!ends) broken.push(`the leader of ${name} does not end on the card's edge`)
  for (const { id, anchor, dotRadius } of scene.stops) {
    if (!ids.includes(id) && gapBetween({ from: anchor, to: anchor }, leader) < dotRadius) {
      broken.push(`the leader of ${name} passes over the dot of ${id}`)
    }
  }
  return broken
}

function pairRules(a: LabelMark, b: LabelMark): string[] {
  if (a.card === null || b.card === null) return []
  const names = `${idsOf(a).join('+')} and ${idsOf(b).join('+')}`
  const broken: string[] = []
  const across = Math.max(a.card.box.left - b.card.box.right, b.card.box.left - a.card.box.right)
  const along = Math.max(a.card.box.top - b.card.box.bottom, b.card.box.top - a.card.box.bottom)
  if (Math.max(across, along) < 4 - ROUNDING) broken.push(`the cards of ${names} are too near`)
  const one = a.card.leader
  const other = b.card.leader
  if (one !== null && gapToStroke(b.card.box, one) < ROUNDING) {
    broken.push(`between ${names} a leader crosses a card`)
  }
  if (other !== null && gapToStroke(a.card.box, other) < ROUNDING) {
    broken.push(`between ${names} a leader crosses a card`)
  }
  if (one !== null && other !== null && gapBetween(one, other) < ROUNDING) {
    broken.push(`the leaders of ${names} cross`)
  }
  return broken
}

/** Dots with centres nearer than 6 px look like one and must share a mark. */
function tellingApart(scene: LabelScene, a: LabelMark, b: LabelMark): string[] {
  const anchorOf = (id: string) => scene.stops.find((stop) => stop.id === id)?.anchor
  return idsOf(a).flatMap((one) =>
    idsOf(b).flatMap((other) => {
      const from = anchorOf(one)
      const to = anchorOf(other)
      return from && to && between(from, to) < 6 ? [`${one} and ${other} look like one dot`] : []
    }),
  )
}

function pairs<T>(things: readonly T[]): [T, T][] {
  return things.flatMap((one, index) =>
    things.slice(index + 1).map((other): [T, T] => [one, other]),
  )
}

function strokesOf(points: readonly Point[]): Stroke[] {
  return points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }))
}

function between(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function gapToPoint(box: Box, { x, y }: Point): number {
  return Math.hypot(x - clamp(x, box.left, box.right), y - clamp(y, box.top, box.bottom))
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

/** The distance between a box and a stroke: 0 if an end lies inside, else that to the nearest edge. */
export function gapToStroke(box: Box, stroke: Stroke): number {
  if (gapToPoint(box, stroke.from) === 0) return 0
  const corners: [Point, Point, Point, Point] = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ]
  return Math.min(
    gapBetween(stroke, { from: corners[0], to: corners[1] }),
    gapBetween(stroke, { from: corners[1], to: corners[2] }),
    gapBetween(stroke, { from: corners[2], to: corners[3] }),
    gapBetween(stroke, { from: corners[3], to: corners[0] }),
  )
}

/**
 * The distance between the closest points of two strokes: those of their lines where both lie on
 * the strokes, else with one of the four ends.
 */
export function gapBetween(a: Stroke, b: Stroke): number {
  const u = { x: a.to.x - a.from.x, y: a.to.y - a.from.y }
  const v = { x: b.to.x - b.from.x, y: b.to.y - b.from.y }
  const w = { x: b.from.x - a.from.x, y: b.from.y - a.from.y }
  const cross = u.x * v.y - u.y * v.x
  if (cross !== 0) {
    const alongA = (w.x * v.y - w.y * v.x) / cross
    const alongB = (w.x * u.y - w.y * u.x) / cross
    if (alongA >= 0 && alongA <= 1 && alongB >= 0 && alongB <= 1) return 0
  }
  return Math.min(
    gapFromPoint(a.from, b),
    gapFromPoint(a.to, b),
    gapFromPoint(b.from, a),
    gapFromPoint(b.to, a),
  )
}

function gapFromPoint(point: Point, stroke: Stroke): number {
  const dx = stroke.to.x - stroke.from.x
  const dy = stroke.to.y - stroke.from.y
  const square = dx * dx + dy * dy
  const along =
    square === 0
      ? 0
      : clamp(((point.x - stroke.from.x) * dx + (point.y - stroke.from.y) * dy) / square, 0, 1)
  return between(point, { x: stroke.from.x + along * dx, y: stroke.from.y + along * dy })
}

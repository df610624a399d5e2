import type { Point } from '../geo/mercator.ts'
import { boardOf, everyone } from './board.ts'
import { holdsPoint } from './box.ts'
import { improved } from './improve.ts'
import type { Mark } from './mark.ts'
import { mergedUntilPlaced } from './merge.ts'
import { partsOf } from './parts.ts'
import type { Placement } from './placement.ts'
import { released } from './release.ts'
import type { LabelLayout, LabelMark, LabelScene, PlacedCard } from './scene.ts'
import { seekersIn } from './seekers.ts'
import { settled } from './settle.ts'
import { squeezedIn } from './squeeze.ts'
import { surroundingsOf } from './surroundings.ts'

export type {
  GroupMark,
  LabelLayout,
  LabelMark,
  LabelScene,
  LabelStop,
  StopMark,
} from './scene.ts'

/**
 * Where the name cards, leader lines and groups of a scene go. All lengths in pixels of the view.
 *
 * Every stop whose anchor lies in the view is in exactly one mark. Never broken: a card lies in the
 * view, off every dot, leg, obstacle and other card; a leader crosses no other card, no other
 * leader and no foreign dot. Within these, cards stand beside their dots or on short leaders,
 * stacked in columns where neighbours crowd. Stops that cannot all be named that way share a card,
 * as few as possible and the closest first; a mark for which no card fits has `card: null`. The
 * same scene always gives the same layout; moved as a whole, its edges far, it gives it moved.
 *
 * Anchors that are not finite are outside the view; a card whose size is not fits nowhere.
 *
 * Cost: for each of n marks (no more than `partsOf` leaves) some 330 places are tried against what
 * lies nearby; then, by fixed bounds, at most a few hundred thousand pairs of places are compared.
 * Milliseconds for a dozen stops, tens of milliseconds for forty; more where most must be merged.
 */
export function layoutLabels(scene: LabelScene): LabelLayout {
  const around = surroundingsOf(scene)
  const visible = scene.stops.flatMap(({ anchor }, index) =>
    holdsPoint(scene.view, anchor) && Number.isFinite(anchor.x + anchor.y) ? [index] : [],
  )
  const parts = partsOf(scene, visible)
  const seekerFor = seekersIn(scene, around)
  const seekers = parts.map(seekerFor)
  const start = boardOf(
    around,
    seekers,
    seekers.map(() => null),
  )
  const merged = mergedUntilPlaced(squeezedIn(settled(start, everyone(start))), seekerFor)
  const board = improved(released(merged, seekerFor, parts))
  const marks = board.seekers
    .map((seeker, index) => ({ first: seeker.mark.stops[0] ?? 0, seeker, index }))
    .sort((a, b) => a.first - b.first)
    .map(({ seeker, index }) => labelMark(scene, seeker.mark, board.placed[index] ?? null))
  return { marks }
}

function labelMark(scene: LabelScene, mark: Mark, placement: Placement | null): LabelMark {
  const members = mark.stops.flatMap((index) => scene.stops[index] ?? [])
  const card: PlacedCard | null =
    placement === null ? null : { box: placement.card, leader: placement.leader }
  const only = members[0]
  if (members.length === 1 && only !== undefined) {
    return { kind: 'stop', id: only.id, anchor: only.anchor, card }
  }
  const anchors = members.map(({ anchor }) => anchor)
  return {
    kind: 'group',
    ids: members.map(({ id }) => id),
    anchor: centreOf(anchors),
    anchors,
    card,
  }
}

function centreOf(points: readonly Point[]): Point {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  }
}

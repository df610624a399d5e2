import { useMemo } from 'react'
import type { ShownStop } from '../itinerary/shown.ts'
import { type Box, squareAround } from '../labels/box.ts'
import { type LabelLayout, layoutLabels } from '../labels/layout.ts'
import { cardAlone } from '../picture/card-alone.ts'
import type { CrowdedView } from '../picture/crowds.ts'
import { labelScene } from '../picture/label-scene.ts'
import type { LegLine } from '../picture/leg-lines.ts'
import { namedStops } from '../picture/named-stops.ts'
import { DOT_RADIUS } from '../picture/stop-card.ts'
import { LETTERING } from '../ui/measure-text.ts'
import type { Crowding } from './crowds/crowd-parts.ts'
import type { MapFrame } from './map-frame.ts'
import type { CrowdMark, MapLayout, MapMark } from './map-marks.ts'

/** Where everything that stands for stops goes. */
interface LaidOut extends MapLayout {
  /** The marks that have cards, or were given a chance of one. */
  readonly labels: LabelLayout
  /** What besides these keeps names of the ground away: controls, numbers, dots without a name. */
  readonly taken: readonly Box[]
  /** The stops that only a number stands for. */
  readonly crowded: readonly ShownStop[]
}

const NOBODY: readonly ShownStop[] = []

/**
 * Where the stops' cards go in a frame, and the numbers of those that stand too close.
 * @param crowding gathers them; null for a dataset with few stops, which has none to gather
 */
export function useMapLayout(
  frame: MapFrame,
  stops: readonly ShownStop[],
  selected: string | null,
  lines: readonly LegLine[],
  obstacles: readonly Box[],
  crowding: Crowding | null,
): LaidOut {
  const view = useMemo(() => {
    if (crowding === null) return null
    const open = stops.find(({ stop }) => stop.id === selected)
    const card = open === undefined ? null : cardAlone(open, frame, lines, obstacles, LETTERING)
    return crowding.crowdsInView(stops, frame, selected, obstacles, card)
  }, [crowding, stops, frame, selected, lines, obstacles])
  return useMemo(() => {
    if (view !== null && crowding !== null) {
      return laidOutAround(view, crowding, frame, selected, lines, obstacles)
    }
    const labels = layoutLabels(labelScene(frame, stops, lines, obstacles, LETTERING))
    return { marks: labels.marks, labels, taken: obstacles, crowded: NOBODY }
  }, [view, crowding, frame, stops, selected, lines, obstacles])
}

/** Names for the stops that stand alone, most is reported of first, clear of all that has none. */
function laidOutAround(
  { lone, crowds }: CrowdedView,
  { crowdRadius }: Crowding,
  frame: MapFrame,
  selected: string | null,
  lines: readonly LegLine[],
  obstacles: readonly Box[],
): LaidOut {
  const chosen = namedStops(lone, selected)
  // The earlier ones get their places first: the reader has asked for the selected stop.
  const isSelected = ({ stop }: ShownStop) => stop.id === selected
  const named = [...chosen.filter(isSelected), ...chosen.filter((one) => !isSelected(one))]
  const isNamed = new Set(named)
  const nameless = lone
    .filter((shown) => !isNamed.has(shown))
    .map(({ stop }) => ({ id: stop.id, anchor: frame.project(stop.position) }))
  const taken = [
    ...obstacles,
    ...crowds.map(({ anchor, stops }) => squareAround(anchor, crowdRadius(stops.length))),
    ...nameless.map(({ anchor }) => squareAround(anchor, DOT_RADIUS)),
  ]
  const labels = layoutLabels(labelScene(frame, named, lines, taken, LETTERING))
  const marks: readonly MapMark[] = [
    ...labels.marks,
    ...nameless.map((one) => ({ kind: 'stop' as const, ...one, card: null })),
    ...crowds.map(
      ({ anchor, stops }): CrowdMark => ({
        kind: 'crowd',
        ids: stops.map(({ stop }) => stop.id),
        anchor,
        card: null,
      }),
    ),
  ]
  return { marks, labels, taken, crowded: crowds.flatMap(({ stops }) => stops) }
}

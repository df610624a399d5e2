import type { ShownStop } from '../itinerary/shown.ts'
import type { Box } from '../labels/box.ts'
import type { LabelScene } from '../labels/layout.ts'
import type { LegLine } from './leg-lines.ts'
import type { Lettering } from './lettering.ts'
import type { PictureFrame } from './picture-frame.ts'
import { DOT_RADIUS, groupCardSize, stopCardSize } from './stop-card.ts'

/** The space kept free along the edge, in pixels. */
const MARGIN = 8

/** What decides where the stops' cards go in a frame: given to `layoutLabels`. */
export function labelScene(
  frame: PictureFrame,
  stops: readonly ShownStop[],
  lines: readonly LegLine[],
  obstacles: readonly Box[],
  lettering: Lettering,
): LabelScene {
  const names = new Map(stops.map(({ stop }) => [stop.id, stop.name]))
  return {
    stops: stops.map(({ stop, reports }) => ({
      id: stop.id,
      anchor: frame.project(stop.position),
      card: stopCardSize(stop.name, reports.length, lettering),
      dotRadius: DOT_RADIUS,
    })),
    view: {
      left: MARGIN,
      top: MARGIN,
      right: frame.width - MARGIN,
      bottom: frame.height - MARGIN,
    },
    obstacles,
    lines: lines.map((line) => line.points),
    groupCard: (ids) =>
      groupCardSize(
        ids.map((id) => names.get(id) ?? id),
        lettering,
      ),
  }
}

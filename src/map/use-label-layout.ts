import { useMemo } from 'react'
import type { ShownStop } from '../itinerary/shown.ts'
import type { Box } from '../labels/box.ts'
import { type LabelLayout, layoutLabels } from '../labels/layout.ts'
import type { LegLine } from './leg-lines.ts'
import type { MapFrame } from './map-frame.ts'
import { DOT_RADIUS, groupCardSize, stopCardSize } from './stop-card.ts'

/** The space kept free along the map's edge, in pixels. */
const MARGIN = 8

/** Where the stops' cards go in a frame. */
export function useLabelLayout(
  frame: MapFrame,
  stops: readonly ShownStop[],
  lines: readonly LegLine[],
  obstacles: readonly Box[],
): LabelLayout {
  return useMemo(() => {
    const names = new Map(stops.map(({ stop }) => [stop.id, stop.name]))
    return layoutLabels({
      stops: stops.map(({ stop, reports }) => ({
        id: stop.id,
        anchor: frame.project(stop.position),
        card: stopCardSize(stop.name, reports.length),
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
      groupCard: (ids) => groupCardSize(ids.map((id) => names.get(id) ?? id)),
    })
  }, [frame, stops, lines, obstacles])
}

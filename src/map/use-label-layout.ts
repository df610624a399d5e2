import { useMemo } from 'react'
import type { ShownStop } from '../itinerary/shown.ts'
import type { Box } from '../labels/box.ts'
import { type LabelLayout, layoutLabels } from '../labels/layout.ts'
import { labelScene } from '../picture/label-scene.ts'
import type { LegLine } from '../picture/leg-lines.ts'
import { LETTERING } from '../ui/measure-text.ts'
import type { MapFrame } from './map-frame.ts'

/** Where the stops' cards go in a frame. */
export function useLabelLayout(
  frame: MapFrame,
  stops: readonly ShownStop[],
  lines: readonly LegLine[],
  obstacles: readonly Box[],
): LabelLayout {
  return useMemo(
    () => layoutLabels(labelScene(frame, stops, lines, obstacles, LETTERING)),
    [frame, stops, lines, obstacles],
  )
}

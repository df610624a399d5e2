import type { Map as LeafletMap } from 'leaflet'
import { useLayoutEffect, useRef } from 'react'
import type { Pointed } from '../../itinerary/highlight.ts'
import type { ShownStop } from '../../itinerary/shown.ts'
import { drawSpecks } from '../../picture/draw-specks.ts'
import { JOURNEY_THEMES } from '../../picture/journey-theme.ts'
import { dotClass, dotLook } from '../../picture/stop-mark.ts'
import { useLook } from '../../ui/use-look.ts'
import type { MapFrame } from '../map-frame.ts'
import { sizedCanvas } from '../sized-canvas.ts'
import { useSpecks } from './use-specks.ts'

interface CrowdDotsProps {
  readonly map: LeafletMap
  readonly frame: MapFrame
  /** The stops that only a number stands for. */
  readonly stops: readonly ShownStop[]
  /** Ids of the stops that show what is pointed at. */
  readonly highlighted: ReadonlySet<string>
  /** Called with the stop, or the stops of one spot, whose speck is pressed. */
  readonly onPress: (members: readonly ShownStop[]) => void
  readonly onPoint: (pointed: Pointed | null) => void
}

/** More stops than this are not shown at their places while they are pointed at: a crowd’s number is. */
const MOST_POINTED = 50

/**
 * Where each stop of a crowd stands, as a speck on one canvas, where thousands of elements would be slow.
 * What is pointed at elsewhere stands out at its exact place.
 */
export function CrowdDots({ map, frame, stops, highlighted, ...listener }: CrowdDotsProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { scheme, contrast } = useLook()
  // Before the screen is painted: a new frame is never seen with the specks of the last.
  useLayoutEffect(
    function drawOnCanvas() {
      const context = sizedCanvas(canvas.current, frame)
      if (context !== null) drawSpecks(context, stops, frame, JOURNEY_THEMES[contrast][scheme])
    },
    [frame, stops, scheme, contrast],
  )
  useSpecks(map, frame, stops, listener)
  const pointed =
    highlighted.size > MOST_POINTED ? [] : stops.filter(({ stop }) => highlighted.has(stop.id))
  return (
    <>
      <canvas ref={canvas} className="crowd-dots" />
      {pointed.map((shown) => {
        const { x, y } = frame.project(shown.stop.position)
        return (
          <span
            key={shown.stop.id}
            className={`${dotClass(dotLook(shown))} crowd-pointed`}
            style={{ left: x, top: y }}
          />
        )
      })}
    </>
  )
}

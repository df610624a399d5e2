import { useCallback, useMemo, useState } from 'react'
import {
  clampedScale,
  type DayExtent,
  pannedScale,
  type Scale,
  scaleRevealing,
  wholeScale,
  zoomedScale,
} from './scale.ts'

/** The days in view, and the ways to others. */
export interface ScaleControl {
  readonly scale: Scale
  readonly isZoomed: boolean
  /** @param x what stays where it is, in pixels from the left edge */
  readonly zoom: (x: number, factor: number) => void
  readonly pan: (pixels: number) => void
  readonly reveal: (dayNumber: number) => void
  readonly showWhole: () => void
}

/** Starts with the whole extent, and follows the width. */
export function useScale(extent: DayExtent, width: number): ScaleControl {
  const [viewed, setViewed] = useState<Pick<Scale, 'start' | 'days'> | null>(null)
  const scale = useMemo(() => scaleOf(viewed, extent, width), [viewed, extent, width])
  const change = useCallback(
    (next: (scale: Scale) => Scale) =>
      setViewed((before) => {
        const current = scaleOf(before, extent, width)
        const { start, days } = next(current)
        if (days >= extent.last - extent.first + 1) return null
        return start === current.start && days === current.days ? before : { start, days }
      }),
    [extent, width],
  )
  return useMemo(
    () => ({
      scale,
      isZoomed: viewed !== null,
      zoom: (x, factor) => change((now) => zoomedScale(now, extent, x, factor)),
      pan: (pixels) => change((now) => pannedScale(now, extent, pixels)),
      reveal: (dayNumber) => change((now) => scaleRevealing(now, extent, dayNumber)),
      showWhole: () => setViewed(null),
    }),
    [scale, viewed, change, extent],
  )
}

function scaleOf(
  viewed: Pick<Scale, 'start' | 'days'> | null,
  extent: DayExtent,
  width: number,
): Scale {
  return viewed === null ? wholeScale(extent, width) : clampedScale({ ...viewed, width }, extent)
}

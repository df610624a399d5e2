import { memo } from 'react'
import type { Bin, Histogram } from './histogram.ts'
import { MARKS_HEIGHT } from './strip-size.ts'

interface HistogramBarsProps {
  readonly histogram: Histogram
  readonly width: number
}

/** What one report comes to at least, in pixels: few are not none. */
const LEAST = 1.5

/** How many events each period has, as bars; the visits among them darker. */
export const HistogramBars = memo(function HistogramBars({ histogram, width }: HistogramBarsProps) {
  const { bins, most } = histogram
  const bars = (countOf: (bin: Bin) => number) =>
    bins
      .filter((bin) => countOf(bin) > 0)
      .map((bin) => {
        const height = Math.max(LEAST, (countOf(bin) / most) * MARKS_HEIGHT)
        const left = Math.max(0, bin.left)
        const right = Math.min(width, bin.left + bin.width)
        return `M${left} ${MARKS_HEIGHT}v${-height}H${Math.max(left + 1, right - 1)}v${height}z`
      })
      .join('')
  return (
    <svg className="timeline-marks" width={width} height={MARKS_HEIGHT} aria-hidden="true">
      <path className="bar-all" d={bars(({ count }) => count)} />
      <path className="bar-visits" d={bars(({ visits }) => visits)} />
    </svg>
  )
})

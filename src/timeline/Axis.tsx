import { memo, useMemo } from 'react'
import { text } from '../text/text.ts'
import { measureText } from '../ui/measure-text.ts'
import { axisOf, LABEL_INDENT } from './axis.ts'
import type { Scale } from './scale.ts'
import { AXIS_FONT, AXIS_HEIGHT, MARKS_HEIGHT } from './strip-size.ts'

/** The length of a line between two main ones, in pixels. */
const MINOR = 4

/** Of a label's letters above the lower edge, in pixels. */
const BASELINE = 5

interface AxisProps {
  readonly scale: Scale
  /** How much larger than usual the reader's letters are. */
  readonly letters: number
}

/** Months and weeks, or years: lines and their labels. */
export const Axis = memo(function Axis({ scale, letters }: AxisProps) {
  const ticks = useMemo(
    () => axisOf(scale, text.language, (label) => letters * measureText(label, AXIS_FONT)),
    [scale, letters],
  )
  const height = MARKS_HEIGHT + AXIS_HEIGHT * letters
  return (
    <svg className="timeline-axis" width={scale.width} height={height} aria-hidden="true">
      <path
        className="axis-months"
        d={ticks.map(({ x, isMajor }) => (isMajor ? `M${x} 0V${height}` : '')).join('')}
      />
      <path
        className="axis-lines"
        d={`M0 ${MARKS_HEIGHT}H${scale.width}${ticks
          .map(({ x, isMajor }) => (isMajor ? '' : `M${x} ${MARKS_HEIGHT}v${MINOR}`))
          .join('')}`}
      />
      {ticks.map(({ x, label, isMajor }) =>
        label === null ? null : (
          <text
            key={x}
            className={isMajor ? 'axis-major' : 'axis-minor'}
            x={x + LABEL_INDENT}
            y={height - BASELINE * letters}
          >
            {label}
          </text>
        ),
      )}
    </svg>
  )
})

import { memo, useMemo } from 'react'
import { hueClass } from '../ui/hue.ts'
import type { PlacedMark } from './mark-layout.ts'
import { markPaths } from './mark-paths.ts'
import { MARKS_HEIGHT } from './strip-size.ts'

interface MarksProps {
  readonly placed: readonly PlacedMark[]
  readonly width: number
}

/** A mark for each event in view. */
export const Marks = memo(function Marks({ placed, width }: MarksProps) {
  const paths = useMemo(() => markPaths(placed), [placed])
  return (
    <svg className="timeline-marks" width={width} height={MARKS_HEIGHT} aria-hidden="true">
      {paths.map(({ hue, look, d }) => (
        <path
          key={`${hue} ${look}`}
          className={hue === null ? `mark-${look}` : `mark-${look} ${hueClass(hue)}`}
          d={d}
        />
      ))}
    </svg>
  )
})

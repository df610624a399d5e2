import { hueClass } from './hue.ts'

interface LineSampleProps {
  /** Number of the theme's trip hue. */
  readonly hue: number
  readonly line: string
  /** Width in pixels. */
  readonly width?: number
}

const HEIGHT = 10

/** A short piece of a trip's line, as the map draws it: the key to its colour and style. */
export function LineSample({ hue, line, width = 28 }: LineSampleProps) {
  return (
    <svg
      className={`line-sample line-${line} ${hueClass(hue)}`}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
    >
      <path d={`M2 ${HEIGHT / 2}H${width - 2}`} />
    </svg>
  )
}

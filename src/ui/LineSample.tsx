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

/**
 * The class that gives an element and its children a trip's hue as `--trip`. Not a `style`: the pages'
 * Content-Security-Policy keeps browsers from applying those that stand in a page as written.
 */
export function hueClass(hue: number): string {
  return `hue-${hue}`
}

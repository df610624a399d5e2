import type { Trip } from '../dataset/model.ts'
import type { Pointed } from '../itinerary/highlight.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import type { LegLine } from '../picture/leg-lines.ts'
import { hueStyle } from '../ui/LineSample.tsx'
import { usePointing } from '../ui/use-pointing.ts'
import { ARROW_PATH, arrowPlace, legClass, pathOf } from './leg-path.ts'

interface LegLayerProps {
  readonly lines: readonly LegLine[]
  readonly trips: readonly Trip[]
  /** Ids of legs that are pale: a playing has not come to them yet. */
  readonly later: ReadonlySet<string>
  /** Ids of legs that show what is pointed at. */
  readonly highlighted: ReadonlySet<string>
  readonly onPoint: (pointed: Pointed | null) => void
}

/** The legs of every trip, over a pale casing, so that they stand out from borders and coasts. */
export function LegLayer({ lines, trips, later, highlighted, onPoint }: LegLayerProps) {
  const stateOf = (id: string) =>
    `${later.has(id) ? ' leg-later' : ''}${highlighted.has(id) ? ' leg-highlighted' : ''}`
  return (
    <svg className="legs" aria-hidden="true">
      {lines.map(({ id, leg, points }) => (
        <path key={id} className={`leg-casing${stateOf(leg.id)}`} d={pathOf(points)} />
      ))}
      {lines.map(({ id, leg, points, arrow }) => {
        const style = tripStyle(trips, leg.trip.id)
        return (
          <g key={id} className={stateOf(leg.id).trim()} style={hueStyle(style.hue)}>
            <path className={legClass(leg, style.line)} d={pathOf(points)} />
            {arrow !== null && (
              <path className="leg-arrow" d={ARROW_PATH} transform={arrowPlace(arrow)} />
            )}
          </g>
        )
      })}
      {lines.map((line) => (
        <LegTarget key={line.id} line={line} onPoint={onPoint} />
      ))}
    </svg>
  )
}

interface LegTargetProps {
  readonly line: LegLine
  readonly onPoint: (pointed: Pointed | null) => void
}

/**
 * What of a leg can be pointed at: wider than the line, and unseen. Not by the keyboard, whose way to
 * a leg is the itinerary.
 */
function LegTarget({ line, onPoint }: LegTargetProps) {
  const { id } = line.leg
  const { onPointerEnter, onPointerLeave } = usePointing((isPointed) =>
    onPoint(isPointed ? { kind: 'leg', id } : null),
  )
  return (
    <path
      className="leg-target"
      d={pathOf(line.points)}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    />
  )
}

import type { Trip } from '../dataset/model.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import { hueStyle } from '../ui/LineSample.tsx'
import type { LegLine } from './leg-lines.ts'

interface LegLayerProps {
  readonly lines: readonly LegLine[]
  readonly trips: readonly Trip[]
}

/** The legs of every trip, over a pale casing, so that they stand out from borders and coasts. */
export function LegLayer({ lines, trips }: LegLayerProps) {
  return (
    <svg className="legs" aria-hidden="true">
      {lines.map(({ id, points }) => (
        <path key={id} className="leg-casing" d={pathOf(points)} />
      ))}
      {lines.map(({ id, leg, points, arrow }) => {
        const style = tripStyle(trips, leg.trip.id)
        return (
          <g key={id} style={hueStyle(style.hue)}>
            <path className={classOf(leg, style.line)} d={pathOf(points)} />
            {arrow !== null && (
              <path
                className="leg-arrow"
                d="M-5-5 6 0-5 5-2.5 0Z"
                transform={`translate(${round(arrow.point.x)} ${round(arrow.point.y)}) rotate(${round((arrow.angle * 180) / Math.PI)})`}
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** Planned legs are dashed, each trip's in its own beat; legs without a stated order are paler. */
function classOf(leg: LegLine['leg'], line: string): string {
  const planned = leg.planned ? ' line-planned' : ''
  return `leg line-${line}${planned}${leg.directed ? '' : ' leg-unordered'}`
}

function pathOf(points: LegLine['points']): string {
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`
}

/** A tenth of a pixel is finer than the eye, and keeps the document short. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}

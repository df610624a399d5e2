import type { Point } from '../geo/mercator.ts'
import type { Kind } from '../itinerary/kind.ts'
import { round } from '../picture/leg-path.ts'

interface TravellerProps {
  /** What is reported: a planned visit has an open mark, and what happened without him none. */
  readonly kind: Kind
  /** Where he is, in pixels: twice where the antimeridian cuts his way. */
  readonly places: readonly Point[]
}

/** The mark of the traveller: a ring that leaves the stop's own dot to be seen. */
export function Traveller({ kind, places }: TravellerProps) {
  if (kind === 'background') return null
  return (
    <svg className="legs" aria-hidden="true">
      {places.map((place, copy) => (
        <g
          key={copy === 0 ? 'mark' : 'copy'}
          className={`traveller traveller-${kind}`}
          transform={`translate(${round(place.x)} ${round(place.y)})`}
        >
          <circle className="traveller-casing" r="12" />
          <circle className="traveller-ring" r="12" />
          <circle className="traveller-heart" r="4.5" />
        </g>
      ))}
    </svg>
  )
}

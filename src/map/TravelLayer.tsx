import type { Map as LeafletMap } from 'leaflet'
import type { ReactNode, RefObject } from 'react'
import type { Trip } from '../dataset/model.ts'
import { headingAt, lengthOf } from '../geo/side-by-side.ts'
import { stretchOf } from '../geo/stretch.ts'
import { kindOf } from '../itinerary/kind.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import type { LegLine } from '../picture/leg-lines.ts'
import { hueStyle } from '../ui/LineSample.tsx'
import { ARROW_PATH, arrowPlace, legClass, pathOf } from './leg-path.ts'
import type { MapFrame } from './map-frame.ts'
import { Traveller } from './Traveller.tsx'
import type { Travel } from './travel.ts'
import { useDrawn } from './use-drawn.ts'
import { useFollowTraveller } from './use-follow-traveller.ts'

export interface TravelLayerProps {
  readonly travel: Travel
  readonly map: LeafletMap
  /** Puts content into a pane of the map, as its other layers have it. */
  readonly inPane: (name: string, zIndex: number, content: ReactNode) => ReactNode
  readonly frame: MapFrame
  readonly lines: readonly LegLine[]
  readonly trips: readonly Trip[]
  readonly coveredBy: RefObject<HTMLElement | null>
}

/** The leg that is being played, as far as it is drawn, and the traveller on it. */
export function TravelLayer(props: TravelLayerProps) {
  const { travel, map, inPane, frame, lines, trips, coveredBy } = props
  const { leg, stop, events } = travel.scene
  const drawn = useDrawn(travel)
  useFollowTraveller(map, travel.scene, coveredBy)
  const own = lines.filter((line) => line.leg.id === leg?.id)
  const isOnTheWay = drawn < 1 && leg?.directed === true
  const places = isOnTheWay
    ? own.flatMap(({ points }) => headingAt(points, drawn)?.point ?? [])
    : [frame.project(stop.position)]
  return (
    <>
      {inPane(
        'travel',
        460,
        <svg className="legs" aria-hidden="true">
          {own.map((line) => (
            <DrawnLeg key={line.id} line={line} trips={trips} drawn={drawn} />
          ))}
        </svg>,
      )}
      {inPane('traveller', 640, <Traveller kind={kindOf(events)} places={places} />)}
    </>
  )
}

interface DrawnLegProps {
  readonly line: LegLine
  readonly trips: readonly Trip[]
  /** From 0 to 1. */
  readonly drawn: number
}

/**
 * A leg as far as it is drawn. One whose order no source states grows from both of its ends, so that
 * it does not seem to lead from the one to the other.
 */
function DrawnLeg({ line: { leg, points, arrow }, trips, drawn }: DrawnLegProps) {
  const style = tripStyle(trips, leg.trip.id)
  const half = drawn / 2
  const stretches: readonly (readonly [from: number, to: number])[] =
    drawn === 1 || leg.directed
      ? [[0, drawn]]
      : [
          [0, half],
          [1 - half, 1],
        ]
  const length = lengthOf(points)
  return (
    <g style={hueStyle(style.hue)}>
      {stretches.map(([from, to]) => (
        <path
          key={from === 0 ? 'start' : 'end'}
          className={legClass(leg, style.line)}
          // The dashes stand where they will stand when the line is whole.
          style={{ strokeDashoffset: from * length }}
          d={pathOf(stretchOf(points, from, to))}
        />
      ))}
      {drawn === 1 && arrow !== null && (
        <path className="leg-arrow" d={ARROW_PATH} transform={arrowPlace(arrow)} />
      )}
    </g>
  )
}

import type { Map as LeafletMap, LeafletMouseEvent } from 'leaflet'
import { useEffect, useEffectEvent } from 'react'
import type { Point } from '../../geo/mercator.ts'
import type { Pointed } from '../../itinerary/highlight.ts'
import type { ShownStop } from '../../itinerary/shown.ts'
import type { MapFrame } from '../map-frame.ts'

/** How far from a speck a pointer still means it, in pixels: a target of the size that fingers need. */
const REACH = 12

/** Specks nearer to each other than this, in pixels, are pressed together. */
const TOGETHER = 2

interface SpeckListener {
  /** @param members one stop, or those that lie on one spot */
  readonly onPress: (members: readonly ShownStop[]) => void
  readonly onPoint: (pointed: Pointed | null) => void
}

/**
 * Tells of presses on specks, and of pointing at them, which are no elements of their own. Keys and screen
 * readers reach their stops by the numbers that stand for them.
 */
export function useSpecks(
  map: LeafletMap,
  frame: MapFrame,
  stops: readonly ShownStop[],
  { onPress, onPoint }: SpeckListener,
): void {
  const press = useEffectEvent(onPress)
  const point = useEffectEvent(onPoint)
  useEffect(
    function listen() {
      const { style } = map.getContainer()
      let places: readonly Point[] | null = null
      let pointed: string | null = null
      const near = ({ containerPoint }: LeafletMouseEvent) => {
        places ??= stops.map(({ stop }) => frame.project(stop.position))
        return nearestOf(stops, places, containerPoint)
      }
      const pressNear = (event: LeafletMouseEvent) => {
        const members = near(event)
        if (members.length > 0) press(members)
      }
      const pointAt = (members: readonly ShownStop[]) => {
        const id = members[0]?.stop.id ?? null
        if (id === pointed) return
        pointed = id
        style.cursor = id === null ? '' : 'pointer'
        point(id === null ? null : { kind: 'stop', id })
      }
      const follow = (event: LeafletMouseEvent) => {
        // Not from a button or a leg to the speck under it, nor while the map is dragged.
        const isGround = event.originalEvent.target === map.getContainer()
        pointAt(isGround && event.originalEvent.buttons === 0 ? near(event) : [])
      }
      const leave = () => pointAt([])
      map.on({ click: pressNear, mousemove: follow, mouseout: leave })
      return () => {
        leave()
        map.off({ click: pressNear, mousemove: follow, mouseout: leave })
      }
    },
    [map, frame, stops],
  )
}

/** The stop nearest to a point, with those on its spot; none where all are farther than `REACH`. */
function nearestOf(
  stops: readonly ShownStop[],
  places: readonly Point[],
  { x, y }: Point,
): readonly ShownStop[] {
  const distances = places.map((place) => Math.hypot(place.x - x, place.y - y))
  const least = distances.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  if (least > REACH) return []
  const nearest = places[distances.indexOf(least)]
  return stops.filter((_, index) => {
    const place = places[index]
    return (
      place !== undefined &&
      nearest !== undefined &&
      Math.hypot(place.x - nearest.x, place.y - nearest.y) < TOGETHER
    )
  })
}

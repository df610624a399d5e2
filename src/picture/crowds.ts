import Supercluster from 'supercluster'
import { boundsOfView } from '../basemap/map-view.ts'
import type { Point } from '../geo/mercator.ts'
import { onceFor } from '../itinerary/once-for.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { type Box, grown, holdsPoint, squareAround } from '../labels/box.ts'
import { joined, separated } from './crowd-overlaps.ts'
import { crowdRadius } from './crowd-size.ts'
import { FEW_STOPS } from './few.ts'
import type { PictureFrame } from './picture-frame.ts'
import { seenWhole } from './seen-whole.ts'

/** Stops too close in a view to be shown one by one: their number stands for them. */
export interface Crowd {
  /** In the dataset's order. */
  readonly stops: readonly ShownStop[]
  /** Where its number stands, in the view's pixels. */
  readonly anchor: Point
}

/** The stops of a view where there are too many to name. */
export interface CrowdedView {
  /** Those that are shown each by itself, in the dataset's order. */
  readonly lone: readonly ShownStop[]
  readonly crowds: readonly Crowd[]
}

/** How far a crowd reaches, in pixels at a whole zoom: two crowds' names and numbers keep apart. */
const REACH = 56

/**
 * How far a stop may lie from the middle of its crowd, in reaches: a crowd gathers those of the next zoom,
 * which have gathered over half the reach, and so on; and each middle may move by as much.
 */
const FARTHEST = 4

/** The map's own closest zoom: what is still together there never comes apart. */
const CLOSEST = 14

/**
 * Where stops stand in the list: one, or those of two clusters that became one. A pair for each joining
 * costs the index nothing; to ask it for a cluster's stops costs a search for each cluster inside.
 */
type Members = number | readonly [Members, Members]

/** What the index keeps of a stop, and of a cluster. */
interface Gathered {
  members: Members
}

/** An index of stops for one list of them. */
interface CrowdIndex {
  readonly clusters: Supercluster<Gathered, Gathered>
  /** Where each stop stands in the list. */
  readonly places: ReadonlyMap<ShownStop, number>
  /** The stops of clusters, in the dataset's order; filled as they are asked for. */
  readonly stopsOf: Map<Members, readonly ShownStop[]>
}

/**
 * The stops of a view, together where there are more than `FEW_STOPS` of them and some lie close; every
 * stop in the view is in one place. The selected stop stays by itself. The same list at the same view
 * gives the same.
 *
 * Cost: the list is indexed when it is first asked about (some 3 microseconds a stop); then a step for
 * each crowd and each stop in the view.
 * @param selected id of the selected stop; null for none
 * @param obstacles what lies over the view: numbers keep clear of it
 * @param card of the selected stop, which comes before all others: numbers keep clear of it, and a stop
 *   alone under it joins others; null for none
 */
export function crowdsInView(
  stops: readonly ShownStop[],
  frame: PictureFrame,
  selected: string | null,
  obstacles: readonly Box[] = [],
  card: Box | null = null,
): CrowdedView {
  const index = indexOf(stops)
  const found = clustersIn(index, stops, frame)
  const amount = found.reduce((sum, { stops: own }) => sum + own.length, 0)
  if (amount <= FEW_STOPS) {
    return {
      lone: inOrder(
        stops,
        found.flatMap(({ stops: own }) => own),
      ),
      crowds: [],
    }
  }
  const chosen = selected === null ? undefined : stopIn(found, selected)
  const left = chosen === undefined ? found : found.flatMap((one) => without(one, chosen))
  const others = card === null ? left : clearOf(card, left)
  const spot = chosen && squareAround(frame.project(chosen.stop.position), crowdRadius(1))
  const covered = [...(spot === undefined ? [] : [spot]), ...(card === null ? [] : [card])]
  const room = { ...frame, obstacles: [...obstacles, ...covered] }
  const apart = separated(others, radiusOf, (crowd) => seenWhole(crowd, radiusOf(crowd), room))
  const lone = apart.flatMap(({ stops: own }) => (own.length === 1 ? own : []))
  return {
    lone: inOrder(stops, chosen === undefined ? lone : [...lone, chosen]),
    crowds: apart.flatMap((crowd) =>
      crowd.stops.length > 1 ? [{ ...crowd, stops: sorted(crowd.stops, index.places) }] : [],
    ),
  }
}

const indexOf = onceFor((stops: readonly ShownStop[]): CrowdIndex => {
  const clusters = new Supercluster<Gathered, Gathered>({
    radius: REACH,
    // The side of a tile, as the map has it: the reach is then in its pixels.
    extent: 256,
    maxZoom: CLOSEST,
    reduce(joined, { members }) {
      joined.members = [joined.members, members]
    },
  })
  clusters.load(
    stops.map(({ stop }, at) => ({
      type: 'Feature',
      properties: { members: at },
      geometry: {
        type: 'Point',
        coordinates: [stop.position.longitude, stop.position.latitude],
      },
    })),
  )
  return { clusters, places: new Map(stops.map((shown, at) => [shown, at])), stopsOf: new Map() }
})

function radiusOf({ stops }: Crowd): number {
  return crowdRadius(stops.length)
}

/** The clusters of a view of which any stop is seen, single stops among them. */
function clustersIn(
  { clusters, stopsOf }: CrowdIndex,
  stops: readonly ShownStop[],
  frame: PictureFrame,
): readonly Crowd[] {
  const level = Math.max(0, Math.min(CLOSEST, Math.round(frame.zoom)))
  const reach = REACH * 2 ** (frame.zoom - level)
  const { west, south, east, north } = boundsOfView(grownBy(frame, FARTHEST * reach))
  return clusters.getClusters([west, south, east, north], level).flatMap((feature) => {
    const { properties, geometry } = feature
    const [longitude = 0, latitude = 0] = geometry.coordinates
    const middle = frame.project({ longitude, latitude })
    const { members } = properties
    if (typeof members === 'number') {
      const only = stops[members]
      return only === undefined || !isInView(middle, frame)
        ? []
        : [{ stops: [only], anchor: middle }]
    }
    let own = stopsOf.get(members)
    if (own === undefined) {
      own = placesOf(members).flatMap((at) => stops[at] ?? [])
      stopsOf.set(members, own)
    }
    const anchor = isInView(middle, frame) ? middle : nearestInView(own, middle, frame)
    return anchor === null ? [] : [{ stops: own, anchor }]
  })
}

/** Single places, ascending. Without recursion: pairs can lie as deep as there are stops. */
function placesOf(members: Members): readonly number[] {
  const places: number[] = []
  const left = [members]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'number') places.push(next)
    else left.push(...next)
  }
  return places.sort((a, b) => a - b)
}

/** Where the stop in view stands that is nearest to a point; null where none is in view. */
function nearestInView(
  stops: readonly ShownStop[],
  { x, y }: Point,
  frame: PictureFrame,
): Point | null {
  let nearest: Point | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { stop } of stops) {
    const place = frame.project(stop.position)
    const distance = Math.hypot(place.x - x, place.y - y)
    if (distance < least && isInView(place, frame)) [nearest, least] = [place, distance]
  }
  return nearest
}

function isInView({ x, y }: Point, { width, height }: PictureFrame): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height
}

function grownBy(frame: PictureFrame, more: number): PictureFrame {
  return { ...frame, width: frame.width + 2 * more, height: frame.height + 2 * more }
}

/** A crowd that one of its stops has left; nothing for one that was that stop alone. */
function without(crowd: Crowd, gone: ShownStop): readonly Crowd[] {
  if (!crowd.stops.includes(gone)) return [crowd]
  const left = crowd.stops.filter((shown) => shown !== gone)
  return left.length === 0 ? [] : [{ ...crowd, stops: left }]
}

/** The crowds with those stops alone that a card would cover in one of them, or in one of their own. */
function clearOf(card: Box, crowds: readonly Crowd[]): readonly Crowd[] {
  const reach = grown(card, crowdRadius(1))
  const isUnder = ({ stops, anchor }: Crowd) => stops.length === 1 && holdsPoint(reach, anchor)
  const [first, ...others] = crowds.filter(isUnder)
  if (first === undefined) return crowds
  const clear = crowds.filter((crowd) => !isUnder(crowd))
  const own = others.reduce(joined, first)
  const near = own.stops.length > 1 ? undefined : nearestTo(own.anchor, clear)
  if (near === undefined) return [...clear, own]
  return clear.map((crowd) => (crowd === near ? joined(crowd, own) : crowd))
}

function nearestTo({ x, y }: Point, crowds: readonly Crowd[]): Crowd | undefined {
  const distance = ({ anchor }: Crowd) => Math.hypot(anchor.x - x, anchor.y - y)
  return [...crowds].sort((a, b) => distance(a) - distance(b))[0]
}

function stopIn(crowds: readonly Crowd[], id: string): ShownStop | undefined {
  for (const { stops } of crowds) {
    const found = stops.find(({ stop }) => stop.id === id)
    if (found !== undefined) return found
  }
  return undefined
}

/** Stops in the order of the list: those of crowds that were joined stand one after the other. */
function sorted(
  stops: readonly ShownStop[],
  places: ReadonlyMap<ShownStop, number>,
): readonly ShownStop[] {
  return [...stops].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

function inOrder(all: readonly ShownStop[], some: readonly ShownStop[]): readonly ShownStop[] {
  const chosen = new Set(some)
  return all.filter((shown) => chosen.has(shown))
}

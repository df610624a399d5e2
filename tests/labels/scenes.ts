import { greatCircle } from '../../src/geo/great-circle.ts'
import { type Point, project } from '../../src/geo/mercator.ts'
import type { Size } from '../../src/labels/box.ts'
import type { LabelScene, LabelStop } from '../../src/labels/layout.ts'

/** The size of a card for a name, about as a browser would set it. */
export function cardFor(name: string): Size {
  return { width: name.length * 7.3 + 34, height: 28 }
}

/** A row for each name, at most four rows. */
export function groupCardFor(names: readonly string[]): Size {
  const rows = names.length <= 4 ? names : [...names.slice(0, 3), `and ${names.length - 3} more`]
  return {
    width: Math.max(...rows.map((row) => row.length)) * 7.3 + 18,
    height: rows.length * 18 + 10,
  }
}

export function aStop(
  id: string,
  x: number,
  y: number,
  overrides: Partial<LabelStop> = {},
): LabelStop {
  return { id, anchor: { x, y }, card: cardFor(id), dotRadius: 6, ...overrides }
}

export function aScene(overrides: Partial<LabelScene> = {}): LabelScene {
  return {
    stops: [],
    view: { left: 0, top: 0, right: 1000, bottom: 800 },
    obstacles: [],
    lines: [],
    groupCard: groupCardFor,
    ...overrides,
  }
}

/** The scene moved as a whole; what it holds moves, the view stays. */
export function moved(scene: LabelScene, dx: number, dy: number): LabelScene {
  const shift = ({ x, y }: Point) => ({ x: x + dx, y: y + dy })
  return {
    ...scene,
    stops: scene.stops.map((stop) => ({ ...stop, anchor: shift(stop.anchor) })),
    lines: scene.lines.map((line) => line.map(shift)),
  }
}

const SHUTTLE: readonly (readonly [string, number, number])[] = [
  ['Jeddah', 39.17, 21.54],
  ['Cairo', 31.24, 30.04],
  ['Amman', 35.93, 31.95],
  ['Tel Aviv', 34.78, 32.08],
  ['Ashdod', 34.65, 31.8],
  ['Kerem Shalom', 34.284, 31.228],
  ['Nir Or', 34.403, 31.309],
]

const LEGS: readonly (readonly [string, string, number])[] = [
  ['Jeddah', 'Cairo', 0],
  ['Cairo', 'Tel Aviv', 3],
  ['Cairo', 'Tel Aviv', -3],
  ['Amman', 'Tel Aviv', 0],
  ['Tel Aviv', 'Ashdod', 0],
  ['Ashdod', 'Kerem Shalom', 0],
  ['Kerem Shalom', 'Nir Or', 0],
]

interface ShuttleOptions {
  readonly dotRadius?: number
  /** Pixels by which the map is dragged downwards from where the stops' bounds are centred. */
  readonly dragged?: number
  readonly curved?: boolean
}

/** Seven stops of a shuttle, four of them within 100 km, on a map of that size and zoom. */
export function shuttle(
  width: number,
  height: number,
  zoom: number,
  { dotRadius = 7, dragged = 0, curved = false }: ShuttleOptions = {},
): LabelScene {
  const places = SHUTTLE.map(([id, longitude, latitude]) => ({ id, longitude, latitude }))
  const points = places.map((place) => project(place, zoom))
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const left = middle(points.map(({ x }) => x)) - width / 2
  const top = middle(points.map(({ y }) => y)) - height / 2 - dragged
  const onMap = (place: { longitude: number; latitude: number }) => {
    const { x, y } = project(place, zoom)
    return { x: x - left, y: y - top }
  }
  const lines = LEGS.map(([from, to, offset]) => {
    const ends = [from, to].flatMap((id) => places.filter((place) => place.id === id))
    const [start, end] = ends
    if (start === undefined || end === undefined) return []
    const line = curved ? greatCircle(start, end) : [start, end]
    return setOff(line.map(onMap), offset)
  })
  return aScene({
    stops: places.map((place) => ({
      id: place.id,
      anchor: onMap(place),
      card: cardFor(place.id),
      dotRadius,
    })),
    view: { left: 8, top: 8, right: width - 8, bottom: height - 8 },
    lines,
  })
}

/** A line moved sideways, so that two legs between the same stops can be told apart. */
function setOff(points: readonly Point[], offset: number): Point[] {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined || offset === 0) return [...points]
  const length = Math.hypot(last.x - first.x, last.y - first.y)
  const dx = (-(last.y - first.y) / length) * offset
  const dy = ((last.x - first.x) / length) * offset
  return points.map(({ x, y }) => ({ x: x + dx, y: y + dy }))
}

import type { Point } from '../geo/mercator.ts'
import type { Box, Size } from '../labels/box.ts'
import type { Crowd } from './crowds.ts'
import type { Room } from './room.ts'

/** The space kept free along the edge and around what lies over the view, in pixels. */
const MARGIN = 3

/**
 * A crowd with its number moved as little as it takes to be seen whole: into the view, and out from under
 * what lies over it. A number stands for a neighbourhood, so a few pixels off it says the same; a stop
 * alone stays at its place.
 * @param radius of the number, in pixels
 */
export function seenWhole(crowd: Crowd, radius: number, room: Room): Crowd {
  if (crowd.stops.length === 1) return crowd
  const reach = radius + MARGIN
  const inside = within(crowd.anchor, reach, room)
  const cover = room.obstacles.find((box) => isCovered(inside, reach, box))
  if (cover === undefined) return { ...crowd, anchor: inside }
  const besides = [
    { x: inside.x, y: cover.top - reach },
    { x: inside.x, y: cover.bottom + reach },
    { x: cover.left - reach, y: inside.y },
    { x: cover.right + reach, y: inside.y },
  ]
  const free = besides.filter((place) => isFree(place, reach, room))
  const distance = ({ x, y }: Point) => Math.abs(x - inside.x) + Math.abs(y - inside.y)
  const [nearest = inside] = free.sort((a, b) => distance(a) - distance(b))
  return { ...crowd, anchor: nearest }
}

function isFree(place: Point, reach: number, room: Room): boolean {
  const { x, y } = within(place, reach, room)
  return (
    x === place.x && y === place.y && !room.obstacles.some((box) => isCovered(place, reach, box))
  )
}

function within({ x, y }: Point, reach: number, { width, height }: Size): Point {
  return { x: between(x, reach, width - reach), y: between(y, reach, height - reach) }
}

/** Of a view smaller than a number, its middle. */
function between(value: number, least: number, most: number): number {
  return most < least ? (least + most) / 2 : Math.max(least, Math.min(value, most))
}

function isCovered({ x, y }: Point, reach: number, box: Box): boolean {
  return (
    x + reach > box.left && x - reach < box.right && y + reach > box.top && y - reach < box.bottom
  )
}

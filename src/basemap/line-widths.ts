/** Widths of lines by tile zoom, in pixels on the screen. All were tuned by eye on the map. */

/** The stroke of a border; its dashes and casing follow from it. */
export function borderWidth(zoom: number): number {
  if (zoom < 4) return 0.7
  if (zoom < 6) return 1
  return zoom < 9 ? 1.2 : 1.6
}

/** How much wider than the border its casing is. */
export const CASING = 2

/** Lengths of a dash and of the gap after it, for a border of this width. */
export function borderDash(width: number): [number, number] {
  return [width * 3.6, width * 2.4]
}

/** Rivers swell with the zoom; the greatest are wider from the start. */
export function riverWidth(zoom: number, greatest: boolean): number {
  const base = greatest ? 1.15 : 0.8
  return Math.min(3.2, Math.max(0.5, base * 1.22 ** (zoom - 5)))
}

export function coastWidth(zoom: number): number {
  return zoom < 6 ? 0.6 : 0.9
}

export function lakeShoreWidth(zoom: number): number {
  return zoom < 5 ? 0.35 : 0.7
}

/** The bands of shallow water along the coast, outermost first; half of each lies under the land. */
export function shallowsWidths(zoom: number): readonly number[] {
  if (zoom < 5) return [3]
  return zoom < 7 ? [7, 3.5] : [9, 4.5]
}

/** The smallest river rank class (see `ShapeKind`) that is left out at a zoom. */
export function riverRankLimit(zoom: number): number {
  if (zoom < 4) return 3
  if (zoom < 5) return 5
  if (zoom < 6) return 7
  return zoom < 8 ? 9 : 11
}

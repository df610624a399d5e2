import type { Position } from '../geo/position.ts'

/** A place that the map may label. */
export interface Place extends Position {
  /** The English name as the map prints it. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The GeoNames id; null where GeoNames does not know the place. */
  readonly id: string | null
  /** The map zoom from which the label may be drawn. */
  readonly firstZoom: number
  /** Who wins where two labels collide: the decimal logarithm of the inhabitants, or set by hand. */
  readonly rank: number
  /** Whether the label gets the ring of a capital. */
  readonly capital: boolean
}

/** The rank of a place with so many inhabitants; unknown and tiny ones count as ten. */
export function rankOf(inhabitants: number): number {
  return Math.log10(Math.max(10, inhabitants))
}

/** The Latin letters of a name in lower case, without accents, spaces and signs. */
export function bareName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
}

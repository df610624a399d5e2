import type { Box, Size } from '../labels/box.ts'

/** A view of the map and what lies over it, in its pixels. */
export interface Room extends Size {
  readonly obstacles: readonly Box[]
}

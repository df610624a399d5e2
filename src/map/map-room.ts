import type { Box, Size } from '../labels/box.ts'

/** The map's size, and what lies over it, in its pixels. */
export interface MapRoom extends Size {
  readonly obstacles: readonly Box[]
}

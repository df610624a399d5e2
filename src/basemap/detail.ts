import type { BasemapFileName } from './files.ts'

/** Files that only show more of what others show already; together seven tenths of the basemap. */
const DETAIL: ReadonlySet<BasemapFileName> = new Set<BasemapFileName>([
  'outer',
  'region',
  'core',
  'labels-outer',
  'labels-region',
])

/**
 * Whether a file of the basemap can be done without: where it is missing, a coarser one stands in for
 * its land and water, and the larger places keep their names.
 */
export function isDetail(name: BasemapFileName): boolean {
  return DETAIL.has(name)
}

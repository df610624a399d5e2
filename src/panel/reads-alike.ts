import { textsOf } from '../itinerary/search-entries.ts'
import type { HitRow } from './hit-rows.ts'

/** Whether a row says the same as the one above it: the place and the day alone tell them apart. */
export function readsAlike(row: HitRow, above: HitRow | undefined): boolean {
  if (row.is !== 'hit' || above?.is !== 'hit' || row.kind !== above.kind) return false
  return (
    row.entry.kind !== 'stop' && textsOf(row.entry).join('\n') === textsOf(above.entry).join('\n')
  )
}

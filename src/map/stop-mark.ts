import { type Precision, precisionOf } from '../dataset/model.ts'
import type { ShownStop } from '../itinerary/shown.ts'

/** How a stop's dot looks: how exactly the place is known, and whether it was only announced. */
export interface DotLook {
  readonly precision: Precision
  readonly isPlanned: boolean
}

const FINEST_FIRST: readonly Precision[] = ['site', 'town', 'country']

/** The look of a stop's dot: the finest precision of its reports; planned when all of them are. */
export function dotLook({ stop, reports }: ShownStop): DotLook {
  const known = reports.map((event) => precisionOf(stop, event))
  return {
    precision: FINEST_FIRST.find((precision) => known.includes(precision)) ?? stop.precision,
    isPlanned: reports.every((event) => event.kind === 'planned'),
  }
}

/** The classes that draw a dot. */
export function dotClass({ precision, isPlanned }: DotLook): string {
  return isPlanned ? `dot dot-${precision} dot-planned` : `dot dot-${precision}`
}

import { type Precision, precisionOf } from '../dataset/model.ts'
import { type Kind, kindOf } from '../itinerary/kind.ts'
import type { ShownStop } from '../itinerary/shown.ts'

/** How a stop's dot looks: how exactly the place is known, and what is reported of the traveller. */
export interface DotLook {
  readonly precision: Precision
  readonly kind: Kind
}

const FINEST_FIRST: readonly Precision[] = ['site', 'town', 'country']

/** The look of a stop's dot: the finest precision of its reports, and the kind of all of them. */
export function dotLook({ stop, reports }: ShownStop): DotLook {
  const known = reports.map((event) => precisionOf(stop, event))
  return {
    precision: FINEST_FIRST.find((precision) => known.includes(precision)) ?? stop.precision,
    kind: kindOf(reports),
  }
}

/** The classes that draw a dot. */
export function dotClass({ precision, kind }: DotLook): string {
  return kind === 'visit' ? `dot dot-${precision}` : `dot dot-${precision} dot-${kind}`
}

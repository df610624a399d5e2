import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { type Stop, type StopEvent, spanOf } from '../dataset/model.ts'
import { fulfilmentOf } from '../itinerary/fulfilment.ts'
import { briefSpan } from '../text/days.ts'
import { stopText as text } from '../text/parts.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'

interface PlanOutcomeProps {
  readonly stop: Stop
  readonly event: StopEvent
  readonly index: DatasetIndex
  readonly navigation: Navigation
}

/** What became of a planned visit, with a link to the visit where one is reported. */
export function PlanOutcome({ stop, event, index, navigation }: PlanOutcomeProps) {
  const fulfilment = fulfilmentOf(stop, event, index)
  if (fulfilment === null) return null
  if (fulfilment.kind !== 'reported') {
    return <p className="plan-outcome">{text.panel.fulfilled[fulfilment.kind]}</p>
  }
  const { visit } = fulfilment
  const destination = { stop: stop.id, excerpt: visit.excerpts[0]?.id ?? null }
  return (
    <p className="plan-outcome">
      {text.panel.fulfilled.reported}{' '}
      <ViewLink
        href={navigation.addressOf(destination)}
        onFollow={() => navigation.go(destination)}
      >
        {briefSpan(spanOf(visit), text.language, true)}
      </ViewLink>
    </p>
  )
}

import { type Stop, type StopEvent, spanOf } from '../dataset/model.ts'
import { briefSpan } from '../text/days.ts'
import { searchText as text } from '../text/parts.ts'

interface HitPlaceProps {
  readonly stop: Stop
  readonly event: StopEvent
  readonly withYear: boolean
}

/** Where and when a report places what was found. */
export function HitPlace({ stop, event, withYear }: HitPlaceProps) {
  return (
    <>
      <bdi>{stop.name}</bdi>, {briefSpan(spanOf(event), text.language, withYear)}
    </>
  )
}

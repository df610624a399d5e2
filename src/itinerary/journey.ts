import type { Stop, StopEvent, Trip } from '../dataset/model.ts'
import { compareEvents, orderIsStated } from './event-order.ts'
import type { ShownStop } from './shown.ts'

/** An event and the stop it is placed at. */
export interface PlacedEvent {
  readonly stop: Stop
  readonly event: StopEvent
}

/** Whether the traveller was there or would be: only such events are joined by legs. */
export function isOnJourney(event: StopEvent): boolean {
  return event.kind !== 'background'
}

/** The `visit` and `planned` events of one trip that are shown, in the order in which they are joined. */
export function journeyOf(trip: Trip, stops: readonly ShownStop[]): readonly PlacedEvent[] {
  return stops
    .flatMap(({ stop, reports }) => reports.map((event) => ({ stop, event })))
    .filter(({ event }) => event.trip === trip.id && isOnJourney(event))
    .sort((a, b) => compareEvents(a.event, b.event))
}

/**
 * Whether the sources say that `next` followed `event` with nothing of the journey between: their
 * days or a stated order part them, from each other and from every other event of the same days.
 */
export function followsDirectly(
  journey: readonly PlacedEvent[],
  event: StopEvent,
  next: StopEvent,
): boolean {
  return (
    isBefore(event, next) &&
    journey.every(
      ({ event: other }) =>
        other === event || other === next || isBefore(other, event) || isBefore(next, other),
    )
  )
}

/**
 * Whether no source says how the event lies to another stop of the same days: the panel then says
 * "order not stated", and no leg there has an arrow.
 */
export function hasUnstatedOrder(journey: readonly PlacedEvent[], event: StopEvent): boolean {
  const own = journey.find((placed) => placed.event === event)
  return (
    own !== undefined &&
    journey.some(
      (other) =>
        other.stop !== own.stop && !isBefore(other.event, event) && !isBefore(event, other.event),
    )
  )
}

/** Whether it is known that `a` came before `b`. */
function isBefore(a: StopEvent, b: StopEvent): boolean {
  if ((a.end ?? a.start) < b.start) return true
  return a.start === b.start && orderIsStated(a, b) && (a.order ?? 0) < (b.order ?? 0)
}

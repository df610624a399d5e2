import type { Stop, StopEvent, Trip } from '../dataset/model.ts'
import { inOrder, orderIsStated } from './event-order.ts'
import { onceFor } from './once-for.ts'
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
  return journeysOf(stops).get(trip.id) ?? []
}

/** By the id of their trip. All at once: looking through every event for each trip is quadratic. */
const journeysOf = onceFor((stops: readonly ShownStop[]) => {
  const placed = new Map<string, PlacedEvent[]>()
  for (const { stop, reports } of stops) {
    for (const event of reports) {
      if (event.trip === undefined || !isOnJourney(event)) continue
      const known = placed.get(event.trip)
      if (known === undefined) placed.set(event.trip, [{ stop, event }])
      else known.push({ stop, event })
    }
  }
  return new Map([...placed].map(([trip, events]) => [trip, inOrder(events, ({ event }) => event)]))
})

/** Events in a row at one stop: one end of a leg. */
export interface Stay {
  readonly stop: Stop
  readonly events: readonly [StopEvent, ...StopEvent[]]
}

/** The stays of a journey, in its order. No two in a row are at one stop. */
export function staysOf(journey: readonly PlacedEvent[]): readonly Stay[] {
  const stays: Stay[] = []
  for (const { stop, event } of journey) {
    const last = stays.at(-1)
    if (last?.stop === stop) stays[stays.length - 1] = { stop, events: [...last.events, event] }
    else stays.push({ stop, events: [event] })
  }
  return stays
}

/** Whether nothing but plans is reported of a stay. */
export function isPlannedOnly(stay: Stay): boolean {
  return stay.events.every((event) => event.kind === 'planned')
}

/**
 * Whether the sources say that stay `b` followed stay `a` with nothing of the journey between: days
 * or a stated order part their nearest events, from each other and from every event of other stays.
 */
export function followsDirectly(journey: readonly PlacedEvent[], a: Stay, b: Stay): boolean {
  const last = a.events.at(-1) ?? a.events[0]
  const first = b.events[0]
  const own = new Set<StopEvent>([...a.events, ...b.events])
  return (
    isBefore(last, first) &&
    journey.every(({ event }) => own.has(event) || isBefore(event, last) || isBefore(first, event))
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

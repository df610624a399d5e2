import { spanAround } from '../calendar/range.ts'
import { type Dataset, spanOf } from '../dataset/model.ts'
import { hasUnstatedOrder, isOnJourney, journeyOf } from '../itinerary/journey.ts'
import { kindOf } from '../itinerary/kind.ts'
import { type Scene, stepCount } from '../itinerary/scenes.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { needsYears } from '../itinerary/timetable.ts'
import { longDay, longSpan } from '../text/days.ts'
import { apart, inRow, listed } from '../text/lists.ts'
import { playText as text } from '../text/parts.ts'
import { type Playback, sceneNow } from './playback.ts'

/**
 * Where a playback is now, in words: "2 of 9: Cairo, Thursday, March 21, planned". Empty where there
 * is nothing to play.
 */
export function stepWords(
  playback: Playback,
  dataset: Dataset,
  stops: readonly ShownStop[],
): string {
  const scene = sceneNow(playback)
  if (scene === null) return ''
  const own = playback.scenes.filter(({ step }) => step === scene.step)
  const told = playback.mode === 'stops' ? toldByStop(scene, dataset) : toldByDay(own, dataset)
  const what = apart([told, ...remarksOf(own, dataset, stops)])
  return text.playing.at({ step: scene.step + 1, steps: stepCount(playback.scenes), what })
}

function toldByStop({ stop, events }: Scene, dataset: Dataset): string {
  const span = spanAround(events.map(spanOf)) ?? spanOf(events[0])
  const told = [stop.name, longSpan(span, text.language, needsYears(dataset))]
  if (kindOf(events) === 'planned') told.push(text.itinerary.kind.planned)
  else if (events.some(({ kind }) => kind === 'planned')) told.push(text.itinerary.partlyPlanned)
  return inRow(told)
}

function toldByDay(scenes: readonly Scene[], dataset: Dataset): string {
  const [first] = scenes
  if (first === undefined) return ''
  const isTravelled = scenes.some(({ events }) => events.some(isOnJourney))
  const names = scenes.map(({ stop, events }) =>
    kindOf(events) === 'planned' ? text.playing.planned({ name: stop.name }) : stop.name,
  )
  const day = longDay(first.events[0].start, text.language, needsYears(dataset))
  return text.playing.onDay({
    day,
    what: isTravelled ? inRow(names) : text.playing.without({ names: listed(names) }),
  })
}

/** What must be said beside: days that are inferred, an order that no source gives, other reports. */
function remarksOf(
  scenes: readonly Scene[],
  dataset: Dataset,
  stops: readonly ShownStop[],
): readonly string[] {
  const events = scenes.flatMap((scene) => scene.events)
  const isOrderUnstated = events.some((event) => {
    const trip = dataset.trips.find(({ id }) => id === event.trip)
    return trip !== undefined && hasUnstatedOrder(journeyOf(trip, stops), event)
  })
  const isPartlyCertain = events.some(({ certain }) => certain)
  const beside = [...new Set(scenes[0]?.beside.map(({ stop }) => stop.name))]
  return [
    ...(events.every(({ certain }) => certain)
      ? []
      : [isPartlyCertain ? text.playing.partlyInferred : text.playing.inferred]),
    ...(isOrderUnstated ? [text.playing.orderNotStated] : []),
    ...(beside.length === 0 ? [] : [text.playing.alsoWithout({ names: listed(beside) })]),
  ]
}

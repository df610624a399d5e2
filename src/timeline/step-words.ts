import { spanAround } from '../calendar/range.ts'
import { type Dataset, spanOf } from '../dataset/model.ts'
import { hasUnstatedOrder, isOnJourney, journeyOf } from '../itinerary/journey.ts'
import { kindOf } from '../itinerary/kind.ts'
import { type Scene, stepCount } from '../itinerary/scenes.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { needsYears } from '../itinerary/timetable.ts'
import { longDay, longSpan } from '../text/days.ts'
import { english as text } from '../text/english.ts'
import { playText } from '../text/play.ts'
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
  const sentence = [told, ...remarksOf(own, dataset, stops)].join('; ')
  return playText.at(scene.step + 1, stepCount(playback.scenes), sentence)
}

function toldByStop({ stop, events }: Scene, dataset: Dataset): string {
  const span = spanAround(events.map(spanOf)) ?? spanOf(events[0])
  const told = [stop.name, longSpan(span, text.language, needsYears(dataset))]
  if (kindOf(events) === 'planned') told.push(text.itinerary.planned)
  else if (events.some(({ kind }) => kind === 'planned')) told.push(text.itinerary.partlyPlanned)
  return told.join(', ')
}

function toldByDay(scenes: readonly Scene[], dataset: Dataset): string {
  const [first] = scenes
  if (first === undefined) return ''
  const isTravelled = scenes.some(({ events }) => events.some(isOnJourney))
  const names = scenes.map(({ stop, events }) =>
    kindOf(events) === 'planned' ? playText.planned(stop.name) : stop.name,
  )
  const day = longDay(first.events[0].start, text.language, needsYears(dataset))
  return playText.onDay(day, isTravelled ? names.join(', ') : playText.without(names))
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
      : [isPartlyCertain ? playText.partlyInferred : playText.inferred]),
    ...(isOrderUnstated ? [playText.orderNotStated] : []),
    ...(beside.length === 0 ? [] : [playText.alsoWithout(beside)]),
  ]
}

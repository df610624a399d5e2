import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Dataset } from '../dataset/model.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { needsYears } from '../itinerary/timetable.ts'
import { type Whereabouts, whereaboutsOf } from '../itinerary/whereabouts.ts'
import { briefSpan } from '../text/days.ts'
import { countryName } from '../text/places.ts'
import { text } from '../text/text.ts'
import { SKIP_TARGETS } from '../ui/skip-targets.ts'

interface MapInWordsProps {
  readonly dataset: Dataset
  readonly stops: readonly ShownStop[]
  /** Id of the stop beside it; null beside the itinerary. */
  readonly selected: string | null
}

/** The most sentences beside a stop: thousands on each page of thousands would make a site of gigabytes. */
const MOST_BESIDE_STOP = 100

/**
 * What the map shows, told: a sentence for each stay, with the distance and the direction from the one
 * before it (WCAG 2.2, 1.1.1). Written into the page, and once the program runs worked out as long as it
 * is unfolded, since every day of a drag changes it.
 */
export function MapInWords(props: MapInWordsProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const subscribe = useCallback((changed: () => void) => {
    const element = details.current
    element?.addEventListener('toggle', changed)
    return () => element?.removeEventListener('toggle', changed)
  }, [])
  const isOpen = useSyncExternalStore(
    subscribe,
    () => details.current?.open ?? false,
    () => true,
  )
  return (
    <details className="map-words" id={SKIP_TARGETS.words} ref={details}>
      <summary>{text.words.name}</summary>
      {isOpen && <Sentences {...props} />}
    </details>
  )
}

function Sentences({ dataset, stops, selected }: MapInWordsProps) {
  const all = useMemo(() => whereaboutsOf(dataset.trips, stops), [dataset, stops])
  const told =
    selected === null || all.length <= MOST_BESIDE_STOP
      ? all
      : all.filter(({ stop, way }) => stop.id === selected || way?.from.id === selected)
  const withYear = needsYears(dataset)
  return (
    <ol>
      {told.map((stay) => (
        <li key={stay.id}>{sentence(stay, withYear)}</li>
      ))}
    </ol>
  )
}

function sentence({ stop, span, isInferred, kind, way }: Whereabouts, withYear: boolean): string {
  const days = briefSpan(span, text.language, withYear)
  const when = text.words.when({ days, inferred: isInferred ? 'yes' : 'no', kind })
  const told = { stop: stop.name, when }
  if (way === null) {
    return text.words.first({ ...told, country: countryName(stop.country, text.language) })
  }
  if (way.from === stop) return text.words.again(told)
  const from = way.from.name
  if (way.km === 0) return text.words.same({ ...told, from })
  const { km, direction, isRough } = way
  return text.words.away({ ...told, km, direction, rough: isRough ? 'yes' : 'no', from })
}

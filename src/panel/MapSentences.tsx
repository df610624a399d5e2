import { useMemo, useRef } from 'react'
import type { Dataset } from '../dataset/model.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { needsYears } from '../itinerary/timetable.ts'
import { type Whereabouts, whereaboutsOf } from '../itinerary/whereabouts.ts'
import { briefSpan } from '../text/days.ts'
import { wordsText as text } from '../text/parts.ts'
import { countryName } from '../text/places.ts'
import { MoreOf } from '../ui/MoreOf.tsx'
import { useGrowing } from '../ui/use-growing.ts'

interface MapSentencesProps {
  readonly dataset: Dataset
  readonly stops: readonly ShownStop[]
  /** Id of the stop beside it; null beside the itinerary. */
  readonly selected: string | null
}

/** The most sentences beside a stop: thousands on each page of thousands would make a site of gigabytes. */
const MOST_BESIDE_STOP = 100

/** As many sentences as are told before a reader asks for more. */
const AT_FIRST = 300

/** A sentence for each stay, with the distance and the direction from the one before it. */
export function MapSentences({ dataset, stops, selected }: MapSentencesProps) {
  const list = useRef<HTMLOListElement>(null)
  const all = useMemo(() => whereaboutsOf(dataset.trips, stops), [dataset, stops])
  const told =
    selected === null || all.length <= MOST_BESIDE_STOP
      ? all
      : all.filter(({ stop, way }) => stop.id === selected || way?.from.id === selected)
  const { shown, grow } = useGrowing(told, AT_FIRST)
  const withYear = needsYears(dataset)
  return (
    <>
      <ol ref={list}>
        {shown.map((stay) => (
          <li key={stay.id}>{sentence(stay, withYear)}</li>
        ))}
      </ol>
      <MoreOf list={list} shown={shown.length} all={told.length} onMore={grow} />
    </>
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

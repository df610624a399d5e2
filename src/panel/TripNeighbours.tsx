import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { localized } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Neighbour, Neighbours } from '../itinerary/neighbours.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import { stopText as text } from '../text/parts.ts'
import { focusAnew } from '../ui/focus-anew.ts'
import { hueClass } from '../ui/hue.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { useGrowing } from '../ui/use-growing.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'

interface TripNeighboursProps {
  readonly neighbours: readonly Neighbours[]
  readonly dataset: Dataset
  readonly navigation: Navigation
}

/** As many trips as are shown before a reader asks for more: thousands may lead through one stop. */
const AT_FIRST = 20

/** The stops before and after this one, on each trip that leads through it. */
export function TripNeighbours({ neighbours, ...others }: TripNeighboursProps) {
  const list = useRef<HTMLDivElement>(null)
  const { shown, grow } = useGrowing(neighbours, AT_FIRST)
  const left = neighbours.length - shown.length
  return (
    <>
      <div ref={list}>
        {shown.map((each) => (
          <OneTrip key={each.trip.id} neighbours={each} {...others} />
        ))}
      </div>
      {left > 0 && (
        <p className="more-reports">
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              flushSync(grow)
              focusAnew(list.current?.children[shown.length])
            }}
          >
            {text.panel.moreTrips({ amount: Math.min(shown.length, left) })}
          </button>
        </p>
      )}
    </>
  )
}

interface OneTripProps extends Omit<TripNeighboursProps, 'neighbours'> {
  readonly neighbours: Neighbours
}

function OneTrip({ neighbours, dataset, navigation }: OneTripProps) {
  const { trip, previous, next } = neighbours
  const style = tripStyle(dataset.trips, trip.id)
  const title = localized(trip.title, text.language, dataset.language)
  return (
    <nav
      className={`neighbours ${hueClass(style.hue)}`}
      aria-label={text.panel.neighbours({ trip: title.text })}
    >
      <p className="neighbours-trip">
        <LineSample hue={style.hue} line={style.line} /> <InLanguage {...title} />
      </p>
      <NeighbourLink neighbour={previous} side="previous" navigation={navigation} />
      <NeighbourLink neighbour={next} side="next" navigation={navigation} />
    </nav>
  )
}

interface NeighbourLinkProps {
  readonly neighbour: Neighbour | null
  readonly side: 'previous' | 'next'
  readonly navigation: Navigation
}

function NeighbourLink({ neighbour, side, navigation }: NeighbourLinkProps) {
  if (neighbour === null) {
    const end = side === 'previous' ? text.panel.firstStop : text.panel.lastStop
    return <span className={`neighbour neighbour-${side} neighbour-none`}>{end}</span>
  }
  const destination = { stop: neighbour.stop.id }
  return (
    <ViewLink
      className={`neighbour neighbour-${side}`}
      href={navigation.addressOf(destination)}
      onFollow={() => navigation.go(destination)}
    >
      <span className="neighbour-side">{text.panel.side[side]}</span>{' '}
      <span className="neighbour-name">{neighbour.stop.name}</span>{' '}
      {!neighbour.orderStated && (
        <span className="neighbour-order">{text.panel.neighbourOrderNotStated}</span>
      )}
    </ViewLink>
  )
}

import { localized } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Neighbour, Neighbours } from '../itinerary/neighbours.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import { stopText as text } from '../text/parts.ts'
import { hueClass } from '../ui/hue.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'

interface TripNeighboursProps {
  readonly neighbours: readonly Neighbours[]
  readonly dataset: Dataset
  readonly navigation: Navigation
}

/** The stops before and after this one, on each trip that leads through it. */
export function TripNeighbours({ neighbours, dataset, navigation }: TripNeighboursProps) {
  return neighbours.map(({ trip, previous, next }) => {
    const style = tripStyle(dataset.trips, trip.id)
    const title = localized(trip.title, text.language, dataset.language)
    return (
      <nav
        key={trip.id}
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
  })
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

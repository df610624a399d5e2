import { useMemo } from 'react'
import type { Pointed } from '../itinerary/highlight.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import type { Room } from '../picture/room.ts'
import { text } from '../text/text.ts'
import type { Crowding } from './crowds/crowd-parts.ts'
import { GroupButton } from './GroupButton.tsx'
import { ManyStopsButton } from './ManyStopsButton.tsx'
import type { MapLayout } from './map-marks.ts'
import { StopButton } from './StopButton.tsx'
import type { StopPlaces } from './stop-places.ts'
import { useRovingStop } from './use-roving-stop.ts'

interface StopLayerProps {
  readonly layout: MapLayout
  readonly stops: readonly ShownStop[]
  /** Where keys lead: the marks of the layout, and stops out of view. */
  readonly places: StopPlaces
  /** What the layout’s crowds look like; null where it can have none. */
  readonly crowding: Crowding | null
  readonly selected: string | null
  /** Ids of the stops that show what is pointed at. */
  readonly highlighted: ReadonlySet<string>
  readonly room: Room
  readonly onSelect: (stop: string) => void
  /** Opens a group by moving the map so that its stops come apart; false where it cannot. */
  readonly onSeparate: (stops: readonly ShownStop[]) => boolean
  /** Brings a stop into view, and the focus to it. */
  readonly onReach: (stop: string) => void
  readonly onPoint: (pointed: Pointed | null) => void
}

/**
 * The stops on the map: leader lines, then dots and name cards, in the itinerary's order. One of them is
 * where Tab leads; arrow keys lead from there over the map.
 */
export function StopLayer(props: StopLayerProps) {
  const { layout, stops, selected, highlighted, room, onSelect, onSeparate, onPoint } = props
  const { places, onReach, crowding } = props
  const { tabStop, ...keys } = useRovingStop(places, selected, onReach)
  const byId = useMemo(() => new Map(stops.map((shown) => [shown.stop.id, shown])), [stops])
  return (
    <>
      <svg className="leaders" aria-hidden="true">
        {layout.marks.map(({ card }) =>
          card?.leader == null ? null : (
            <line
              key={`${card.box.left} ${card.box.top}`}
              x1={card.leader.from.x}
              y1={card.leader.from.y}
              x2={card.leader.to.x}
              y2={card.leader.to.y}
            />
          ),
        )}
      </svg>
      {tabStop !== null && (
        <div role="toolbar" aria-label={text.map.stopKeys} {...keys}>
          {places.inView.map(({ mark }) => {
            if (mark === null) return null
            const tabIndex = mark === tabStop.mark ? 0 : -1
            if (mark.kind === 'stop') {
              const shown = byId.get(mark.id)
              return shown === undefined ? null : (
                <StopButton
                  key={mark.id}
                  mark={mark}
                  shown={shown}
                  tabIndex={tabIndex}
                  isSelected={mark.id === selected}
                  isHighlighted={highlighted.has(mark.id)}
                  onSelect={onSelect}
                  onPoint={onPoint}
                />
              )
            }
            const many = {
              members: mark.ids.flatMap((id) => byId.get(id) ?? []),
              tabIndex,
              selected,
              highlighted,
              room,
              onSelect,
              onSeparate,
              onPoint,
            } as const
            // No two marks share a stop; who comes and goes beside the first makes it no other button.
            const key = mark.ids[0]
            if (mark.kind === 'group') return <GroupButton key={key} mark={mark} {...many} />
            if (crowding === null) return null
            const { box, number, label } = crowding.crowdFace(mark, many.members)
            return (
              <ManyStopsButton key={key} kind="crowd-button" box={box} label={label} {...many}>
                <span className="crowd">{number}</span>
              </ManyStopsButton>
            )
          })}
        </div>
      )}
    </>
  )
}

import type { Pointed } from '../itinerary/highlight.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import type { Size } from '../labels/box.ts'
import type { LabelLayout } from '../labels/layout.ts'
import { text } from '../text/text.ts'
import { GroupButton } from './GroupButton.tsx'
import { StopButton } from './StopButton.tsx'
import type { StopPlace } from './stop-places.ts'
import { useRovingStop } from './use-roving-stop.ts'

interface StopLayerProps {
  readonly layout: LabelLayout
  readonly stops: readonly ShownStop[]
  /** Where keys lead, in the order of the trips: the marks of the layout, and stops out of view. */
  readonly places: readonly StopPlace[]
  readonly selected: string | null
  /** Ids of the stops that show what is pointed at. */
  readonly highlighted: ReadonlySet<string>
  /** The map's size in pixels. */
  readonly room: Size
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
  const { places, onReach } = props
  const { tabStop, ...keys } = useRovingStop(places, selected, onReach)
  const byId = new Map(stops.map((shown) => [shown.stop.id, shown]))
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
          {places.map(({ mark }) => {
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
            return (
              <GroupButton
                key={mark.ids.join(' ')}
                mark={mark}
                members={mark.ids.flatMap((id) => byId.get(id) ?? [])}
                tabIndex={tabIndex}
                selected={selected}
                highlighted={highlighted}
                room={room}
                onSelect={onSelect}
                onSeparate={onSeparate}
                onPoint={onPoint}
              />
            )
          })}
        </div>
      )}
    </>
  )
}

import { useRef, useState } from 'react'
import type { Pointed } from '../itinerary/highlight.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import type { Box, Size } from '../labels/box.ts'
import type { GroupMark } from '../labels/layout.ts'
import { groupRows, printedInGroup } from '../picture/stop-card.ts'
import { dotClass, dotLook } from '../picture/stop-mark.ts'
import { inRow } from '../text/lists.ts'
import { text } from '../text/text.ts'
import { usePointing } from '../ui/use-pointing.ts'
import { buttonClass } from './button-class.ts'
import { GroupList } from './GroupList.tsx'
import { dotPlace, placeOf } from './StopButton.tsx'

interface GroupButtonProps {
  readonly mark: GroupMark
  readonly members: readonly ShownStop[]
  /** 0 where Tab leads to it, -1 where only keys on the other stops do. */
  readonly tabIndex: 0 | -1
  readonly selected: string | null
  /** Ids of the stops that show what is pointed at. */
  readonly highlighted: ReadonlySet<string>
  /** The map's size in pixels. */
  readonly room: Size
  readonly onSelect: (stop: string) => void
  /** Moves the map so that the stops come apart; false where it cannot. */
  readonly onSeparate: (stops: readonly ShownStop[]) => boolean
  readonly onPoint: (pointed: Pointed | null) => void
}

/**
 * Stops too close to tell apart: one card that names them, and opens them by one press, on the map
 * or else as a list.
 */
export function GroupButton(props: GroupButtonProps) {
  const { mark, members, tabIndex, selected, highlighted, room, onSelect, onSeparate, onPoint } =
    props
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const names = members.map(({ stop }) => stop.name)
  // First as the card prints it, which is what a voice command says (WCAG 2.2, 2.5.3); then the rest.
  const printed = mark.card === null ? [] : groupRows(names)
  const left = mark.card === null ? names : names.slice(printedInGroup(names.length))
  const box = mark.card?.box ?? boxAround(mark)
  const pointing = usePointing((isPointed) =>
    onPoint(isPointed ? { kind: 'stops', ids: members.map(({ stop }) => stop.id) } : null),
  )
  return (
    <>
      <button
        ref={button}
        type="button"
        className={buttonClass(
          mark.card === null ? 'stop-button-bare' : 'group-button',
          members.some(({ stop }) => highlighted.has(stop.id)),
        )}
        style={placeOf(box)}
        tabIndex={tabIndex}
        data-stops={members.map(({ stop }) => stop.id).join(' ')}
        aria-label={text.map.group({ names: inRow([...printed, ...left]), amount: names.length })}
        aria-current={members.some(({ stop }) => stop.id === selected) ? 'true' : undefined}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen && !onSeparate(members))}
        {...pointing}
      >
        {members.map((shown, index) => {
          const anchor = mark.anchors[index]
          return anchor === undefined ? null : (
            <span
              key={shown.stop.id}
              className={dotClass(dotLook(shown))}
              style={dotPlace(anchor, box)}
            />
          )
        })}
        {mark.card !== null && (
          <span className="card">
            {printed.map((row, index) => (
              <bdi
                key={members[index]?.stop.id}
                className={
                  highlighted.has(members[index]?.stop.id ?? '')
                    ? 'card-name card-name-highlighted'
                    : 'card-name'
                }
              >
                {row}{' '}
              </bdi>
            ))}
          </span>
        )}
      </button>
      {isOpen && (
        <GroupList
          members={members}
          box={box}
          room={room}
          opener={button}
          onSelect={(stop) => {
            setOpen(false)
            onSelect(stop)
          }}
          onClose={() => {
            setOpen(false)
            button.current?.focus({ preventScroll: true })
          }}
          onLeave={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** The box that can be pressed where no card has a place. */
function boxAround({ anchor }: GroupMark): Box {
  return { left: anchor.x - 12, top: anchor.y - 12, right: anchor.x + 12, bottom: anchor.y + 12 }
}

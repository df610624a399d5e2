import { type ComponentType, type ReactNode, useRef, useState } from 'react'
import type { Pointed } from '../itinerary/highlight.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import type { Box } from '../labels/box.ts'
import type { Room } from '../picture/room.ts'
import { usePointing } from '../ui/use-pointing.ts'
import { buttonClass } from './button-class.ts'
import type { GroupListProps } from './GroupList.tsx'
import { placeOf } from './StopButton.tsx'

/** What is the same for all that stands for several stops. */
export interface ManyStopsProps {
  readonly members: readonly ShownStop[]
  /** 0 where Tab leads to it, -1 where only keys on the other stops do. */
  readonly tabIndex: 0 | -1
  readonly selected: string | null
  /** Ids of the stops that show what is pointed at. */
  readonly highlighted: ReadonlySet<string>
  readonly room: Room
  readonly onSelect: (stop: string) => void
  /** Moves the map so that the stops come apart; false where it cannot. */
  readonly onSeparate: (stops: readonly ShownStop[]) => boolean
  readonly onPoint: (pointed: Pointed | null) => void
}

interface ManyStopsButtonProps extends ManyStopsProps {
  /** A class of its look. */
  readonly kind: string
  readonly box: Box
  readonly label: string
  readonly children: ReactNode
}

/** Several stops as one button, which opens them by one press: on the map, or else as a list. */
export function ManyStopsButton(props: ManyStopsButtonProps) {
  const { members, tabIndex, selected, highlighted, room, onSelect, onSeparate, onPoint } = props
  const { kind, box, label, children } = props
  /** What draws the list while it is open. */
  const [List, setList] = useState<ComponentType<GroupListProps> | null>(null)
  const isOpen = List !== null
  const close = () => setList(null)
  const open = () => {
    if (onSeparate(members)) return
    // Few maps have stops that nothing takes apart: the list’s code comes with the first press.
    import('./GroupList.tsx').then(
      ({ GroupList }) => setList(() => GroupList),
      // Without it the first of the stops opens, which is more than nothing.
      () => members[0] && onSelect(members[0].stop.id),
    )
  }
  const button = useRef<HTMLButtonElement>(null)
  const takeFocus = () => button.current?.focus({ preventScroll: true })
  const closeAndReturn = () => {
    close()
    takeFocus()
  }
  const pointing = usePointing((isPointed) =>
    onPoint(isPointed ? { kind: 'stops', ids: members.map(({ stop }) => stop.id) } : null),
  )
  return (
    <>
      <button
        ref={button}
        type="button"
        className={buttonClass(
          kind,
          members.some(({ stop }) => highlighted.has(stop.id)),
        )}
        style={placeOf(box)}
        tabIndex={tabIndex}
        data-stops={members.map(({ stop }) => stop.id).join(' ')}
        aria-label={label}
        aria-current={members.some(({ stop }) => stop.id === selected) ? 'true' : undefined}
        aria-expanded={isOpen}
        onClick={isOpen ? closeAndReturn : open}
        {...pointing}
      >
        {children}
      </button>
      {List !== null && (
        <List
          members={members}
          box={box}
          room={room}
          opener={button}
          onSelect={(stop) => {
            close()
            onSelect(stop)
          }}
          onClose={closeAndReturn}
          onLeave={() => {
            close()
            // A press on what takes no focus would leave it nowhere: known once the press is through.
            setTimeout(() => document.activeElement === document.body && takeFocus())
          }}
        />
      )}
    </>
  )
}

import { DomEvent } from 'leaflet'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ShownStop } from '../itinerary/shown.ts'
import { areApart, type Box, boxAt, type Size } from '../labels/box.ts'
import type { Room } from '../picture/room.ts'
import { text } from '../text/text.ts'
import { useLeaving } from './use-leaving.ts'

export interface GroupListProps {
  readonly members: readonly ShownStop[]
  /** The group's card, over which the list opens. */
  readonly box: Box
  readonly room: Room
  /** The group's button, which closes the list too. */
  readonly opener: RefObject<HTMLElement | null>
  readonly onSelect: (stop: string) => void
  /** The reader closes the list: the focus is to return. */
  readonly onClose: () => void
  /** The reader has gone elsewhere: the focus is to stay there. */
  readonly onLeave: () => void
}

/** The space kept free along the map's edge, and the greatest height, in pixels. */
const MARGIN = 8
const TALLEST = 240

/** Stops that are listed at once: thousands may have the same coordinates. */
const AT_ONCE = 100

/** The stops of a group that the map cannot take apart, as a list of buttons. */
export function GroupList(props: GroupListProps) {
  const { members, box, room, opener, onSelect, onClose, onLeave } = props
  const list = useRef<HTMLDivElement>(null)
  const [listed, setListed] = useState(AT_ONCE)
  const left = members.length - listed
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(
    function measureList() {
      const { offsetWidth: width = 0, offsetHeight: height = 0 } = list.current ?? {}
      setSize((before) =>
        before.width === width && before.height === height ? before : { width, height },
      )
    },
    // Measured after every drawing: its names and the room decide its size.
  )
  useEffect(function keepFromMap() {
    if (list.current === null) return
    DomEvent.disableScrollPropagation(list.current)
    DomEvent.on(list.current, 'mousedown touchstart', DomEvent.stopPropagation)
  }, [])
  useEffect(function enterList() {
    list.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [])
  useLeaving(list, opener, onLeave)
  const { left: x, top: y } = placeOfList(box, size, room)
  return (
    // A fieldset is for form controls; these are presses.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div
      ref={list}
      className="group-list"
      role="group"
      aria-label={text.map.groupList({ amount: members.length })}
      style={{
        transform: `translate(${x}px, ${y}px)`,
        maxWidth: room.width - 2 * MARGIN,
        maxHeight: Math.min(TALLEST, room.height - 2 * MARGIN),
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      {members.slice(0, listed).map(({ stop, reports }) => (
        <button
          key={stop.id}
          type="button"
          data-stop={stop.id}
          aria-label={text.map.stop({ name: stop.name, amount: reports.length })}
          onClick={() => onSelect(stop.id)}
        >
          <bdi className="card-name">{stop.name}</bdi>{' '}
          <span className="card-count">{reports.length}</span>
        </button>
      ))}
      {left > 0 && (
        <button
          type="button"
          className="quiet-button"
          onClick={(event) => {
            // The focus would go with the button where no more are left.
            const last = event.currentTarget.previousElementSibling
            if (last instanceof HTMLElement) last.focus({ preventScroll: true })
            setListed(listed + AT_ONCE)
          }}
        >
          {text.map.andMore({ amount: left })}
        </button>
      )}
      <button type="button" className="quiet-button" onClick={onClose}>
        {text.map.closeGroup}
      </button>
    </div>
  )
}

/** Over the group's card; beside what lies over the map there, where there is room. */
function placeOfList(card: Box, size: Size, room: Room): Box {
  const at = (left: number, top: number) =>
    boxAt(inside(left, size.width, room.width), inside(top, size.height, room.height), size)
  const over = at(card.left, card.top)
  const isClear = (place: Box) => room.obstacles.every((one) => areApart(one, place, MARGIN))
  const besides = room.obstacles.flatMap(({ left, right, top, bottom }) => [
    at(left - size.width - MARGIN, card.top),
    at(right + MARGIN, card.top),
    at(card.left, bottom + MARGIN),
    at(card.left, top - size.height - MARGIN),
  ])
  const distance = ({ left, top }: Box) => Math.abs(left - over.left) + Math.abs(top - over.top)
  const clear = [over, ...besides].filter(isClear).sort((a, b) => distance(a) - distance(b))
  return clear[0] ?? over
}

/** Where something of this length begins so that it lies within the room, all in pixels. */
function inside(start: number, length: number, room: number): number {
  return Math.max(MARGIN, Math.min(start, room - length - MARGIN))
}

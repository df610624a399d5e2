import { DomEvent } from 'leaflet'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ShownStop } from '../itinerary/shown.ts'
import { areApart, type Box, boxAt, type Size } from '../labels/box.ts'
import type { Room } from '../picture/room.ts'
import { text } from '../text/text.ts'
import { useLeaving } from './use-leaving.ts'

export interface GroupListProps {
  readonly members: readonly ShownStop[]
  /** The group's card, beside which the list opens. */
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

/** The space kept free along the map's edge, and to the group's card, in pixels. */
const MARGIN = 8
const GAP = 4

/** The greatest height and width of the list, in pixels. */
const TALLEST = 240
const WIDEST = 300

/**
 * What speaks against a place, as a distance from the card in pixels: each neighbour that it covers, the
 * card itself, and each pixel away from right below it.
 */
const COVERED = 20
const CARD_COVERED = 80
const ASIDE = 0.1

/** Stops that are listed at once: thousands may have the same coordinates. */
const AT_ONCE = 100

/** How large the list is, and what lies around it, in pixels. */
interface Measured {
  readonly size: Size
  readonly neighbours: readonly Box[]
}

/** The stops of a group that the map cannot take apart, as a list of buttons. */
export function GroupList(props: GroupListProps) {
  const { members, box, room, opener, onSelect, onClose, onLeave } = props
  const list = useRef<HTMLDivElement>(null)
  const [listed, setListed] = useState(AT_ONCE)
  const left = members.length - listed
  const [measured, setMeasured] = useState<Measured>({
    size: { width: 0, height: 0 },
    neighbours: [],
  })
  useLayoutEffect(
    function measureList() {
      const { offsetWidth: width = 0, offsetHeight: height = 0 } = list.current ?? {}
      setMeasured((before) =>
        before.size.width === width && before.size.height === height
          ? before
          : { size: { width, height }, neighbours: neighboursOf(opener.current, box) },
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
  const { left: x, top: y } = placeOfList(box, measured, room)
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
        maxWidth: Math.min(WIDEST, room.width - 2 * MARGIN),
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

/**
 * Beside the group's card, which closes the list too, where it covers the fewest neighbours; never over
 * what lies over the map, where there is room.
 */
function placeOfList(card: Box, { size, neighbours }: Measured, room: Room): Box {
  const { width, height } = size
  const across = [
    ...[card.left, card.right - width, card.right + GAP, card.left - width - GAP],
    ...room.obstacles.flatMap(({ left, right }) => [left - width - MARGIN, right + MARGIN]),
  ]
  const down = [
    ...[card.bottom + GAP, card.top - height - GAP, card.top, card.bottom - height],
    ...room.obstacles.flatMap(({ top, bottom }) => [bottom + MARGIN, top - height - MARGIN]),
  ]
  const places = across.flatMap((left) =>
    down.map((top) =>
      boxAt(inside(left, width, room.width), inside(top, height, room.height), size),
    ),
  )
  const clear = places.filter((place) =>
    room.obstacles.every((one) => areApart(one, place, MARGIN)),
  )
  const costs = (clear.length > 0 ? clear : places).map((place) => ({
    place,
    cost:
      distanceBetween(place, card) +
      ASIDE * (Math.abs(place.left - card.left) + Math.abs(place.top - card.bottom)) +
      COVERED * neighbours.filter((one) => !areApart(one, place, 0)).length +
      (areApart(card, place, 0) ? 0 : CARD_COVERED),
  }))
  return costs.reduce((best, one) => (one.cost < best.cost ? one : best)).place
}

/** How far apart two boxes are, in pixels; 0 where they overlap. */
function distanceBetween(a: Box, b: Box): number {
  const across = Math.max(a.left - b.right, b.left - a.right, 0)
  const down = Math.max(a.top - b.bottom, b.top - a.bottom, 0)
  return across + down
}

/** Where something of this length begins so that it lies within the room, all in pixels. */
function inside(start: number, length: number, room: number): number {
  return Math.max(MARGIN, Math.min(start, room - length - MARGIN))
}

/**
 * The other stops' buttons, in the map's pixels. What has no card and no size is in nobody's way.
 * @param box where the opener lies
 */
function neighboursOf(opener: HTMLElement | null, box: Box): readonly Box[] {
  const buttons = opener?.closest('[role="toolbar"]')?.querySelectorAll('.stop-button') ?? []
  const from = opener?.getBoundingClientRect() ?? { left: 0, top: 0 }
  return [...buttons].flatMap((button) => {
    const { left, top, width, height } = button.getBoundingClientRect()
    if (button === opener || width === 0) return []
    return [boxAt(box.left + left - from.left, box.top + top - from.top, { width, height })]
  })
}

import { useEffect, useRef } from 'react'
import type { ShownStop } from '../itinerary/shown.ts'
import type { Box } from '../labels/box.ts'
import { english as text } from '../text/english.ts'

interface GroupListProps {
  readonly members: readonly ShownStop[]
  /** The group's card, over which the list opens. */
  readonly box: Box
  readonly onSelect: (stop: string) => void
  readonly onClose: () => void
}

/** The stops of a group at one place, which no zoom takes apart, as a list of buttons. */
export function GroupList({ members, box, onSelect, onClose }: GroupListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(function enterList() {
    list.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [])
  return (
    // A fieldset is for form controls; these are presses.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div
      ref={list}
      className="group-list"
      role="group"
      aria-label={text.map.groupAtOnePlace(members.length)}
      style={{ transform: `translate(${box.left}px, ${box.top}px)` }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      {members.map(({ stop, reports }) => (
        <button
          key={stop.id}
          type="button"
          data-stop={stop.id}
          aria-label={text.map.stop(stop.name, reports.length)}
          onClick={() => onSelect(stop.id)}
        >
          <span className="card-name">{stop.name}</span>{' '}
          <span className="card-count">{reports.length}</span>
        </button>
      ))}
      <button type="button" className="quiet-button" onClick={onClose}>
        {text.map.closeGroup}
      </button>
    </div>
  )
}

import { useState } from 'react'
import type { ShownStop } from '../itinerary/shown.ts'
import type { Box } from '../labels/box.ts'
import type { GroupMark } from '../labels/layout.ts'
import { english as text } from '../text/english.ts'
import { GroupList } from './GroupList.tsx'
import { dotPlace, placeOf } from './StopButton.tsx'
import { groupRows } from './stop-card.ts'
import { dotClass, dotLook } from './stop-mark.ts'

interface GroupButtonProps {
  readonly mark: GroupMark
  readonly members: readonly ShownStop[]
  readonly selected: string | null
  readonly onSelect: (stop: string) => void
  /** Moves the map so that the stops come apart; false where no zoom does. */
  readonly onSeparate: (stops: readonly ShownStop[]) => boolean
}

/** Stops too close to tell apart: one card that names them, and opens them by one press. */
export function GroupButton({ mark, members, selected, onSelect, onSeparate }: GroupButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const names = members.map(({ stop }) => stop.name)
  const box = mark.card?.box ?? boxAround(mark)
  return (
    <>
      <button
        type="button"
        className={mark.card === null ? 'stop-button stop-button-bare' : 'stop-button group-button'}
        style={placeOf(box)}
        aria-label={text.map.group(names)}
        aria-pressed={members.some(({ stop }) => stop.id === selected)}
        onClick={() => {
          if (!onSeparate(members)) setOpen(true)
        }}
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
            {groupRows(names).map((row) => (
              <span key={row} className="card-name">
                {row}{' '}
              </span>
            ))}
          </span>
        )}
      </button>
      {isOpen && (
        <GroupList
          members={members}
          box={box}
          onSelect={(stop) => {
            setOpen(false)
            onSelect(stop)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** The box that can be pressed where no card has a place. */
function boxAround({ anchor }: GroupMark): Box {
  return { left: anchor.x - 12, top: anchor.y - 12, right: anchor.x + 12, bottom: anchor.y + 12 }
}

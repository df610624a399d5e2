import { memo } from 'react'
import { axisLabel } from '../text/days.ts'
import { longText as text } from '../text/parts.ts'
import { partTitle } from './part-title.ts'
import type { Waypoint } from './waypoints.ts'

interface GoToProps {
  readonly waypoints: readonly Waypoint[]
  /** The one that was chosen, or is on screen. */
  readonly here: Waypoint | undefined
  /** The dataset's language. */
  readonly language: string
  /** Scrolls there. */
  readonly onGo: (waypoint: Waypoint) => void
}

/**
 * Says that a browser's own find does not see all of a long itinerary, and what does; and leads to any
 * of its years. It shows the one that was chosen, from the reader's next scrolling on the one that is on
 * screen. The focus stays on it: the rows are next.
 */
export const GoTo = memo(function GoTo({ waypoints, here, language, onGo }: GoToProps) {
  return (
    <div className="itinerary-go">
      <p>{text.long.find}</p>
      {waypoints.length > 1 && (
        <label>
          {text.long.goTo}{' '}
          <select
            value={here?.row}
            onChange={({ target }) => {
              const chosen = waypoints[target.selectedIndex]
              if (chosen !== undefined) onGo(chosen)
            }}
          >
            {waypoints.map(({ from, part, row }) => (
              <option key={row} value={row}>
                {from === null
                  ? partTitle(part, language).text
                  : axisLabel(from, 'year', text.language, false)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
})

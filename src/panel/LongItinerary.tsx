import { useCallback, useMemo, useRef } from 'react'
import { needsYears, timetableOf } from '../itinerary/timetable.ts'
import { longText as text } from '../text/parts.ts'
import { SKIP_TARGETS } from '../ui/skip-targets.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'
import { firstMentions } from './first-mentions.ts'
import { GoTo } from './GoTo.tsx'
import type { ItineraryProps } from './Itinerary.tsx'
import { ItineraryRest } from './ItineraryRest.tsx'
import { type ItineraryRow, itineraryRows } from './itinerary-rows.ts'
import { LongPart } from './LongPart.tsx'
import { leftItinerary } from './left-itineraries.ts'
import { underHeadings } from './under-headings.ts'
import { useChosenWaypoint } from './use-chosen-waypoint.ts'
import { type DrawnRow, type LeftList, useLongList } from './use-long-list.ts'
import { type Waypoint, waypointsOf } from './waypoints.ts'

interface LongItineraryProps extends ItineraryProps {
  /** Id of the stop whose panel was shown last, for the focus to find its row; null for none. */
  readonly before: string | null
}

/** As many rows as a written page has of a long itinerary: some screens full. */
const WRITTEN_ROWS = 100

/** Heights in pixels, until a row is drawn, and of each line of a stop's name or days after the first. */
const HEIGHTS = { heading: 48, stay: 30, notes: 24, line: 20 } as const

/** Letters of a name that fit a line, and as many as stand in the way of a day, or of two. */
const LETTERS = { line: 34, day: 16, days: 28 } as const

/**
 * An itinerary of thousands of reports. As the short one, but only the rows on screen are in the
 * document, each trip's heading stays in sight as long as its rows are, and any year can be gone to.
 */
export function LongItinerary(props: LongItineraryProps) {
  const { dataset, stops, highlighted, navigation, onPoint, before } = props
  const parts = useMemo(() => timetableOf(dataset.trips, stops), [dataset, stops])
  const first = useMemo(() => firstMentions(parts), [parts])
  const rows = useMemo(() => itineraryRows(parts), [parts])
  const waypoints = useMemo(() => waypointsOf(rows), [rows])
  const [chosen, choose] = useChosenWaypoint()
  const list = useRef<HTMLDivElement>(null)
  const left = leftItinerary(stops)
  const withYear = needsYears(dataset)
  const long = useLongList({
    list,
    rows,
    heightOf,
    findHeld: () => rowOf(before, left, rows),
    left,
  })
  const { goTo } = long
  const go = useCallback(
    (waypoint: Waypoint) => {
      choose(waypoint)
      goTo(waypoint.row)
    },
    [choose, goTo],
  )
  // A written page begins with its first rows, and is taken over as it stands.
  const isTakenOver = useIsTakenOver()
  const drawn = isTakenOver ? long.drawn : rows.slice(0, WRITTEN_ROWS).map(asWritten)
  return (
    // Takes the focus when the button that had it goes away.
    <nav
      id={SKIP_TARGETS.itinerary}
      className="itinerary itinerary-long"
      aria-label={text.itinerary.name}
      tabIndex={-1}
    >
      <GoTo
        waypoints={waypoints}
        here={
          chosen !== null && waypoints.includes(chosen)
            ? chosen
            : waypoints.findLast(({ row }) => row <= long.first)
        }
        language={dataset.language}
        onGo={go}
      />
      <div ref={list} className="long-list">
        {underHeadings(drawn).map(
          ([heading, ...under]) =>
            heading !== undefined && (
              <LongPart
                key={heading.row.key}
                heading={heading}
                rows={under}
                trips={dataset.trips}
                first={first}
                language={dataset.language}
                withYear={withYear}
                highlighted={highlighted}
                measure={long.measure}
                navigation={navigation}
                onPoint={onPoint}
              />
            ),
        )}
      </div>
      {isTakenOver && <div style={{ blockSize: long.room }} />}
      {!isTakenOver && (
        <p className="itinerary-rest">
          {text.long.begins}{' '}
          <a href={`${navigation.addressOf({ stop: null })}all/`}>{text.map.allStops}</a>
        </p>
      )}
      <ItineraryRest {...props} />
    </nav>
  )
}

function heightOf(row: ItineraryRow): number {
  if (row.kind !== 'stay') return HEIGHTS[row.kind]
  const { stop, span } = row.entry
  const { length } = stop.name
  const days = span.start === span.end ? LETTERS.day : LETTERS.days
  const nameLines = Math.ceil(length / LETTERS.line)
  const lines = length + days > LETTERS.line ? nameLines + 1 : 1
  return HEIGHTS.stay + (lines - 1) * HEIGHTS.line
}

function asWritten(row: ItineraryRow, index: number): DrawnRow<ItineraryRow> {
  return { row, index, gap: 0, isHeld: false }
}

/** Where the focus comes back to from a stop's panel: the row that was pressed, else the stop's first. */
function rowOf(
  stop: string | null,
  { held }: LeftList,
  rows: readonly ItineraryRow[],
): string | null {
  if (stop === null) return null
  const own = rows.filter((row) => row.kind === 'stay' && row.entry.stop.id === stop)
  return (own.find(({ key }) => key === held) ?? own[0])?.key ?? null
}

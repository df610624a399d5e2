import { type ReactNode, useId, useMemo, useRef } from 'react'
import { articleNames } from '../dataset/article-name.ts'
import { needsYears } from '../itinerary/timetable.ts'
import { longText, searchText as text } from '../text/parts.ts'
import { FoundHit } from './FoundHit.tsx'
import type { HitListProps } from './HitList.tsx'
import { type HitRow, hitRows } from './hit-rows.ts'
import { leftHits } from './left-hits.ts'
import { readsAlike } from './reads-alike.ts'
import { underHeadings } from './under-headings.ts'
import { type DrawnRow, spaceBefore, useLongList } from './use-long-list.ts'

interface LongHitsProps extends HitListProps {
  /** Id of the stop whose panel was shown last, for the focus to find what led there; null for none. */
  readonly before: string | null
}

/** Heights in pixels, until a row is drawn. */
const HEIGHTS = { stop: 34, event: 60, excerpt: 108, article: 56 } as const
const HEADING_HEIGHT = 42

/** What was found where it is very much: of all of it only what is on screen is in the document. */
export function LongHits(props: LongHitsProps) {
  const { dataset, index, hits, terms, before, navigation, onPoint } = props
  const { articles, language } = dataset
  const names = useMemo(() => articleNames(articles), [articles])
  const rows = useMemo(() => hitRows(hits), [hits])
  const list = useRef<HTMLDivElement>(null)
  const left = leftHits(dataset, hits)
  const { drawn, room, measure } = useLongList({
    list,
    rows,
    heightOf,
    findHeld: () =>
      rows.find((row) => row.key === left.held && stopOf(row) === before)?.key ?? null,
    left,
  })
  const withYear = needsYears(dataset)
  const shared = { index, names, terms, language, withYear, navigation, onPoint }
  return (
    <>
      <p className="search-limits">{longText.long.find}</p>
      <div ref={list} className="long-list">
        {underHeadings(drawn).map(
          ([heading, ...under]) =>
            heading !== undefined && (
              <Group key={heading.row.key} heading={heading} measure={measure}>
                {under.map(
                  ({ row, index: at, gap, isHeld }) =>
                    row.is === 'hit' && (
                      <FoundHit
                        key={row.key}
                        entry={row.entry}
                        isAlike={readsAlike(row, rows[at - 1])}
                        {...shared}
                        row={{
                          ref: measure,
                          'data-index': at,
                          'aria-posinset': row.place,
                          'aria-setsize': row.amount,
                          style: spaceBefore(gap),
                          ...(isHeld ? { className: 'row-held' } : {}),
                        }}
                      />
                    ),
                )}
              </Group>
            ),
        )}
      </div>
      <div style={{ blockSize: room }} />
    </>
  )
}

interface GroupProps {
  readonly heading: DrawnRow<HitRow>
  readonly measure: (element: HTMLElement | null) => void
  readonly children: ReactNode
}

function Group({ heading, measure, children }: GroupProps) {
  const id = useId()
  return (
    <section>
      <h2
        id={id}
        ref={measure}
        data-index={heading.index}
        className="hit-kind"
        style={spaceBefore(heading.gap)}
      >
        {text.search.kinds[heading.row.kind]}
      </h2>
      <ul aria-labelledby={id}>{children}</ul>
    </section>
  )
}

function heightOf({ is, kind }: HitRow): number {
  return is === 'heading' ? HEADING_HEIGHT : HEIGHTS[kind]
}

/** Id of the stop that a row leads to; null for a heading, and for an article, which leads to none. */
function stopOf(row: HitRow): string | null {
  return row.is === 'hit' && row.entry.kind !== 'article' ? row.entry.stop.id : null
}

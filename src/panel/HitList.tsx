import { type ReactNode, useId, useMemo } from 'react'
import { articleNames } from '../dataset/article-name.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import type { FoundWords } from '../itinerary/found-words.ts'
import type { Pointed } from '../itinerary/highlight.ts'
import type { SearchEntry } from '../itinerary/search-entries.ts'
import { needsYears } from '../itinerary/timetable.ts'
import { searchText as text } from '../text/parts.ts'
import type { Navigation } from '../view/navigation.ts'
import { FoundHit } from './FoundHit.tsx'
import { type HitRow, hitRows } from './hit-rows.ts'
import { readsAlike } from './reads-alike.ts'
import { underHeadings } from './under-headings.ts'

export interface HitListProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  /** Best first. */
  readonly hits: readonly SearchEntry[]
  /** The words that they were found by. */
  readonly terms: FoundWords
  readonly navigation: Navigation
  readonly onPoint: (pointed: Pointed | null) => void
}

/** What was found, each kind under a heading of its own. */
export function HitList({ dataset, index, hits, terms, navigation, onPoint }: HitListProps) {
  const { articles, language } = dataset
  const names = useMemo(() => articleNames(articles), [articles])
  const rows = useMemo(() => hitRows(hits).map((row) => ({ row })), [hits])
  const withYear = needsYears(dataset)
  const shared = { index, names, terms, language, withYear, navigation, onPoint }
  return underHeadings(rows).map(
    ([heading, ...under]) =>
      heading !== undefined && (
        <HitGroup key={heading.row.key} heading={heading.row}>
          {under.map(
            ({ row }, at) =>
              row.is === 'hit' && (
                <FoundHit
                  key={row.key}
                  entry={row.entry}
                  isAlike={readsAlike(row, under[at - 1]?.row)}
                  {...shared}
                />
              ),
          )}
        </HitGroup>
      ),
  )
}

interface HitGroupProps {
  readonly heading: HitRow
  readonly children: ReactNode
}

function HitGroup({ heading, children }: HitGroupProps) {
  const id = useId()
  return (
    <>
      <h2 id={id} className="hit-kind">
        {text.search.kinds[heading.kind]}
      </h2>
      <ul aria-labelledby={id}>{children}</ul>
    </>
  )
}

import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { StopEvent } from '../dataset/model.ts'
import { stopText as text } from '../text/parts.ts'
import { centreInScroller } from '../ui/centre-in-scroller.ts'
import { focusAnew } from '../ui/focus-anew.ts'
import { sideScroller } from '../ui/side-scroller.ts'
import { AT_ONCE, FIRST_PORTION, portionOf, portionWith } from './portion.ts'

interface ReportsProps {
  readonly reports: readonly StopEvent[]
  /** The one that is to be there; undefined for none. */
  readonly marked: StopEvent | undefined
  /** Draws one, with a key. */
  readonly children: (event: StopEvent) => ReactNode
}

/**
 * The reports of a stop. Of tens of thousands some at a time: the first, or those around the one that a
 * link leads to, and more before and after them as a reader asks.
 */
export function Reports({ reports, marked, children }: ReportsProps) {
  const list = useRef<HTMLDivElement>(null)
  const [asked, ask] = useState(FIRST_PORTION)
  const [sought, seek] = useState<StopEvent>()
  const at = marked === undefined ? -1 : reports.indexOf(marked)
  // Adjusted while rendering, as React advises for state that follows a prop: it is there to scroll to.
  if (marked !== sought) {
    seek(marked)
    if (at >= 0) ask(portionWith(portionOf(asked, reports.length), at))
  }
  const { from, to } = portionOf(asked, reports.length)
  const reportAt = (index: number) => list.current?.children[index]
  const showMore = () => {
    const next = to - from
    flushSync(() => ask({ from, to: to + AT_ONCE }))
    focusAnew(reportAt(next))
  }
  const showEarlier = () => {
    const first = reportAt(0)
    const before = first?.getBoundingClientRect().top ?? 0
    flushSync(() => ask({ from: Math.max(0, from - AT_ONCE), to }))
    // What is read stays where it is, with more above it.
    const scroller = sideScroller()
    const moved = (first?.getBoundingClientRect().top ?? 0) - before
    if (scroller !== null) scroller.scrollTop += moved
    focusAnew(first)
  }
  const beginAgain = () => {
    flushSync(() => ask(FIRST_PORTION))
    const first = reportAt(0)
    if (first !== undefined) centreInScroller(first)
    focusAnew(first)
  }
  if (reports.length <= AT_ONCE) return reports.map(children)
  const listed = text.panel.portion({ from: from + 1, to, all: reports.length })
  return (
    <>
      {from > 0 && (
        <p className="more-reports">
          {listed}{' '}
          <button type="button" className="quiet-button" onClick={beginAgain}>
            {text.panel.fromFirst}
          </button>{' '}
          <button type="button" className="quiet-button" onClick={showEarlier}>
            {text.panel.earlier({ amount: Math.min(AT_ONCE, from) })}
          </button>
        </p>
      )}
      <div ref={list}>{reports.slice(from, to).map(children)}</div>
      {to < reports.length && (
        <p className="more-reports">
          {listed}{' '}
          <button type="button" className="quiet-button" onClick={showMore}>
            {text.panel.more({ amount: Math.min(AT_ONCE, reports.length - to) })}
          </button>
        </p>
      )}
    </>
  )
}

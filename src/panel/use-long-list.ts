import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'
import { sideScroller } from '../ui/side-scroller.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'

/** A row as a list that is drawn in part knows it. */
export interface LongRow {
  /** The same for the same row in another state of the list. */
  readonly key: string
  /** Where in the list the heading above it is, or it itself where it is one. */
  readonly heading: number
}

/** A row that is drawn. */
export interface DrawnRow<Row> {
  readonly row: Row
  readonly index: number
  /** Room kept free before it, in pixels, for rows that are not drawn. */
  readonly gap: number
  /** Whether it had the focus last, or was pressed. */
  readonly isHeld: boolean
}

/** What is remembered of a list while something else is shown in its place. */
export interface LeftList {
  sizes: VirtualItem[]
  held: string | null
  /** How far the panel was scrolled when a row was pressed; null once the reader is back there. */
  top: number | null
}

/** Nothing is remembered yet. */
export function nothingLeft(): LeftList {
  return { sizes: [], held: null, top: null }
}

interface LongListChoices<Row> {
  /** The element that holds the rows and nothing before them. */
  readonly list: RefObject<HTMLElement | null>
  readonly rows: readonly Row[]
  /** A guess, in pixels, until a row is drawn. The same function always. */
  readonly heightOf: (row: Row) => number
  /** Tells the key of the row that is drawn wherever it is, for the focus to find; null for none. */
  readonly findHeld: () => string | null
  /** What was remembered of the list when it was there last; it is brought up to date. */
  readonly left: LeftList
}

interface LongList<Row> {
  readonly drawn: readonly DrawnRow<Row>[]
  /** Room to be kept free after the last row that is drawn, in pixels. */
  readonly room: number
  /** Index of the first row on screen. */
  readonly first: number
  /** To be given each row as its `ref`; the row has its index as `data-index`. */
  readonly measure: (element: HTMLElement | null) => void
  /** Scrolls until a row is the first on screen. */
  readonly goTo: (index: number) => void
}

/** Rows drawn before and after those on screen: where Tab and the arrow keys go next. */
const BEYOND_SCREEN = 8

/** Rows drawn on either side of the one with the focus, one of which can be focused. */
const BESIDE_HELD = 3

/** What a side panel shows before it has a size, in pixels: about what it will. */
const SOME_SCREEN = { width: 320, height: 640 }

/** Whether the browser keeps what is on screen in its place when something above it changes its height. */
const KEEPS_PLACE = globalThis.CSS?.supports?.('overflow-anchor', 'auto') ?? false

/** How far the rows may be from where they are reckoned to be, in pixels. */
const SAME_PLACE = 1

/**
 * The rows of a list of any length that are drawn: those on screen and a few beyond, with the headings
 * that they stand under; and the row with the focus and those beside it wherever they are, so that a
 * reader who has scrolled away still has it, and Tab leads on from there (WCAG 2.2, 2.4.3).
 *
 * Drawn rows stay in the flow of the document, with room between them for those that are not, so that
 * they keep their place under their headings, for screen readers and for `position: sticky`.
 */
export function useLongList<Row extends LongRow>(choices: LongListChoices<Row>): LongList<Row> {
  const { list, rows, heightOf, left } = choices
  const [held, hold] = useState(choices.findHeld)
  const [top, setTop] = useState(0)
  const heldAt = useMemo(() => {
    const at = held === null ? -1 : rows.findIndex(({ key }) => key === held)
    return at === -1 ? undefined : at
  }, [rows, held])
  // Once for all: they are asked for whenever a row turns out higher or lower.
  const heights = useMemo(() => rows.map(heightOf), [rows, heightOf])
  // The same as long as the rows are: the library reckons all of them anew for another one.
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows])
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    // A page is written, and taken over, without any of this.
    enabled: useIsTakenOver(),
    count: rows.length,
    getScrollElement: sideScroller,
    initialOffset: () => left.top ?? sideScroller()?.scrollTop ?? 0,
    initialRect: SOME_SCREEN,
    initialMeasurementsCache: left.sizes,
    scrollMargin: top,
    estimateSize: (index) => heights[index] ?? 0,
    getItemKey: keyOf,
    // To fractions of a pixel: rounded, what is on screen would creep as rows come and go.
    measureElement: (element, entry, { itemSizeCache }) =>
      entry?.borderBoxSize?.[0]?.blockSize ??
      itemSizeCache.get(keyOf(indexOf(element))) ??
      element.getBoundingClientRect().height,
    rangeExtractor: ({ startIndex, endIndex }) => {
      const drawn = new Set<number>()
      const draw = (from: number, to: number) => {
        const last = Math.min(to, rows.length - 1)
        for (let index = Math.max(from, 0); index <= last; index += 1) {
          drawn.add(index)
          drawn.add(rows[index]?.heading ?? index)
        }
      }
      draw(startIndex - BEYOND_SCREEN, endIndex + BEYOND_SCREEN)
      if (heldAt !== undefined) draw(heldAt - BESIDE_HELD, heldAt + BESIDE_HELD)
      return [...drawn].sort((a, b) => a - b)
    },
  })

  useLayoutEffect(function findTop() {
    const scroller = sideScroller()
    if (list.current === null || scroller === null) return
    const above = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    const now = above + scroller.scrollTop
    if (Math.abs(now - top) > SAME_PLACE) setTop(now)
  })

  useEffect(
    function noteHeld() {
      const element = list.current
      left.top = null
      const note = ({ target, type }: Event) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
        const key = row === null ? undefined : rows[indexOf(row)]?.key
        if (key === undefined) return
        left.held = key
        if (type === 'click') left.top = sideScroller()?.scrollTop ?? null
        hold(key)
      }
      // Safari gives a pressed link no focus.
      for (const kind of ['focusin', 'click']) element?.addEventListener(kind, note)
      return () => {
        for (const kind of ['focusin', 'click']) element?.removeEventListener(kind, note)
      }
    },
    [list, rows, left],
  )

  useLayoutEffect(
    function rememberSizes() {
      return () => {
        left.sizes = virtualizer.takeSnapshot()
      }
    },
    [virtualizer, left],
  )

  // The browser keeps in place what is on screen where it can: a position that is written would end the
  // scrolling by a key or a wheel that is under way.
  if (KEEPS_PLACE) virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false
  const goTo = useCallback(
    (index: number) => {
      // The next Tab leads to what is there, not to where the reader was before.
      hold(null)
      virtualizer.scrollToIndex(index, { align: 'start' })
    },
    [virtualizer],
  )
  const items = virtualizer.getVirtualItems()
  const drawn = items.flatMap(({ index, start }, at) => {
    const row = rows[index]
    const gap = Math.round(start - (items[at - 1]?.end ?? top))
    return row === undefined ? [] : [{ row, index, gap, isHeld: index === heldAt }]
  })
  const end = items.at(-1)?.end ?? top
  return {
    drawn,
    room: Math.round(top + virtualizer.getTotalSize() - end),
    first: virtualizer.range?.startIndex ?? 0,
    measure: virtualizer.measureElement,
    goTo,
  }
}

function indexOf(row: HTMLElement): number {
  return Number(row.dataset['index'])
}

/** Keeps room free before a row. */
export function spaceBefore(gap: number): CSSProperties | undefined {
  return gap > 0 ? { marginBlockStart: gap } : undefined
}

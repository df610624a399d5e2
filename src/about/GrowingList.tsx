import { type ReactNode, useRef } from 'react'
import { MoreOf } from '../ui/MoreOf.tsx'
import { useGrowing } from '../ui/use-growing.ts'
import { LISTED_AT_FIRST } from './listed-at-first.ts'

interface GrowingListProps<Item> {
  readonly className: string
  readonly items: readonly Item[]
  /** Draws an entry: a list item with a key. */
  readonly children: (item: Item) => ReactNode
}

/** A list of any length: its beginning, and more of it as a reader asks for it. */
export function GrowingList<Item>({ className, items, children }: GrowingListProps<Item>) {
  const list = useRef<HTMLUListElement>(null)
  const { shown, grow } = useGrowing(items, LISTED_AT_FIRST)
  return (
    <>
      <ul ref={list} className={className}>
        {shown.map(children)}
      </ul>
      <MoreOf list={list} shown={shown.length} all={items.length} onMore={grow} />
    </>
  )
}

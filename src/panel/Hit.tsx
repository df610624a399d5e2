import type { ReactNode } from 'react'
import type { Pointed } from '../itinerary/highlight.ts'
import { usePointing } from '../ui/use-pointing.ts'
import type { HitRowProps } from './hit-props.ts'

interface HitProps {
  /** What shows the same on the map. */
  readonly shows: Pointed
  readonly onPoint: (pointed: Pointed | null) => void
  readonly row: HitRowProps | undefined
  readonly children: ReactNode
}

/** Something that was found, in the list. What it stands for is emphasised on the map while pointed at. */
export function Hit({ shows, onPoint, row, children }: HitProps) {
  const pointing = usePointing((isPointed) => onPoint(isPointed ? shows : null))
  return (
    <li {...row} className={hitClass(row)} {...pointing}>
      {children}
    </li>
  )
}

/** The classes of a row. */
export function hitClass(row: HitRowProps | undefined): string {
  return row?.className === undefined ? 'hit' : `hit ${row.className}`
}

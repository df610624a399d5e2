import type { ReactNode } from 'react'
import type { Pointed } from '../itinerary/highlight.ts'
import { usePointing } from '../ui/use-pointing.ts'
import type { HitRowProps } from './hit-props.ts'

interface HitProps {
  /** What shows the same on the map. */
  readonly shows: Pointed
  readonly onPoint: (pointed: Pointed | null) => void
  readonly isAlike: boolean
  readonly row: HitRowProps | undefined
  readonly children: ReactNode
}

/** Something that was found, in the list. What it stands for is emphasised on the map while pointed at. */
export function Hit({ shows, onPoint, isAlike, row, children }: HitProps) {
  const pointing = usePointing((isPointed) => onPoint(isPointed ? shows : null))
  return (
    <li {...row} className={hitClass(row, isAlike)} {...pointing}>
      {children}
    </li>
  )
}

/** The classes of a row. */
export function hitClass(row: HitRowProps | undefined, isAlike: boolean): string {
  const classes = ['hit', isAlike ? 'hit-alike' : undefined, row?.className]
  return classes.filter((one) => one !== undefined).join(' ')
}

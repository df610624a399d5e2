import type { ReactNode } from 'react'
import type { Pointed } from '../itinerary/highlight.ts'
import { usePointing } from '../ui/use-pointing.ts'

interface HitProps {
  /** What shows the same on the map. */
  readonly shows: Pointed
  readonly onPoint: (pointed: Pointed | null) => void
  readonly children: ReactNode
}

/** Something that was found, in the list. What it stands for is emphasised on the map while pointed at. */
export function Hit({ shows, onPoint, children }: HitProps) {
  const pointing = usePointing((isPointed) => onPoint(isPointed ? shows : null))
  return (
    <li className="hit" {...pointing}>
      {children}
    </li>
  )
}

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { type Day, dayFromNumber } from '../calendar/day.ts'
import { type StripContent, type UnderPointer, underPointer } from './content.ts'
import { rowAt } from './grab.ts'
import { placeOf } from './pointer-place.ts'
import type { Scale } from './scale.ts'
import { useEscapeFirst } from './use-escape-first.ts'

/** What is pointed at on the strip, for all else that shows it. */
export type Pointed =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'day'; readonly day: Day }

interface PointedOptions {
  readonly plot: RefObject<HTMLElement | null>
  readonly content: StripContent
  readonly scale: Scale
  readonly onPoint: ((pointed: Pointed | null) => void) | undefined
}

/** How long the note stays once the pointer has left the strip, in milliseconds. */
const STAYS_FOR = 300

/** What lies under the mouse, and where, until it leaves or Escape sends the note away (WCAG 2.2, 1.4.13). */
export function usePointed({ plot, content, scale, onPoint }: PointedOptions) {
  const [last, setLast] = useState<{ under: UnderPointer; x: number; scale: Scale } | null>(null)
  // What has moved away from under the pointer is not pointed at any more.
  const pointed = last?.scale === scale ? last : null
  const show = (under: UnderPointer | null, x: number) => {
    if (last === null ? under === null : last.scale === scale && isSame(under, last.under)) return
    setLast(under === null ? null : { under, x, scale })
    onPoint?.(toldOf(under))
  }
  useEscapeFirst(pointed !== null, () => show(null, 0))
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(leaving.current), [])
  return {
    pointed: pointed === null ? null : { under: pointed.under, x: pointed.x },
    move: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'touch' || plot.current === null) return
      clearTimeout(leaving.current)
      const place = placeOf(event, plot.current)
      // On its way to the note, which may be read there.
      if (place.y < 0) return
      show(rowAt(place.y) === 'bands' ? null : underPointer(content, scale, place), place.x)
    },
    // Not at once: the note lies apart from the strip, and the pointer may be on its way there.
    leave: () => {
      clearTimeout(leaving.current)
      leaving.current = setTimeout(() => show(null, 0), STAYS_FOR)
    },
  }
}

function toldOf(under: UnderPointer | null): Pointed | null {
  if (under?.kind === 'event') return { kind: 'event', id: under.mark.id }
  return under?.kind === 'day' ? { kind: 'day', day: dayFromNumber(under.number) } : null
}

function isSame(a: UnderPointer | null, b: UnderPointer): boolean {
  if (a === null) return false
  if (a.kind === 'event') return b.kind === 'event' && a.mark === b.mark
  if (a.kind === 'day') return b.kind === 'day' && a.number === b.number
  return b.kind === 'bin' && a.bin.from === b.bin.from && a.bin.to === b.bin.to
}

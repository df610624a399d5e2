import { type ReactNode, useCallback, useRef, useSyncExternalStore } from 'react'
import { text } from '../text/text.ts'
import { SKIP_TARGETS } from '../ui/skip-targets.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'

interface MapInWordsProps {
  /** The sentences as they stand in a written page. */
  readonly written: ReactNode
  /** The sentences, drawn as long as they are unfolded: every day of a drag changes them. */
  readonly children: ReactNode
}

/** What the map shows, told, and folded until a reader asks for it (WCAG 2.2, 1.1.1). */
export function MapInWords({ written, children }: MapInWordsProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const isTakenOver = useIsTakenOver()
  const subscribe = useCallback((changed: () => void) => {
    const element = details.current
    element?.addEventListener('toggle', changed)
    return () => element?.removeEventListener('toggle', changed)
  }, [])
  const isOpen = useSyncExternalStore(
    subscribe,
    () => details.current?.open ?? false,
    () => false,
  )
  return (
    <details className="map-words" id={SKIP_TARGETS.words} ref={details}>
      <summary>{text.words.name}</summary>
      {isTakenOver ? isOpen && children : written}
    </details>
  )
}

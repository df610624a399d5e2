import {
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { text } from '../text/text.ts'
import { SKIP_TARGETS } from '../ui/skip-targets.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'

interface MapInWordsProps {
  /** The sentences as they stand in a written page. */
  readonly written: ReactNode
  /** The sentences, drawn as long as they are unfolded: every day of a drag changes them. */
  readonly children: ReactNode
  /** Loads what draws them. */
  readonly load: () => Promise<unknown>
}

/**
 * What the map shows, told, and folded until a reader asks for it (WCAG 2.2, 1.1.1). Unfolded before the
 * program came, it keeps its written words until they can be drawn.
 */
export function MapInWords({ written, children, load }: MapInWordsProps) {
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
  // The same element always: React leaves what was written only as long as nothing else is asked of it.
  const [standing] = useState(isTakenOver ? null : written)
  const [isStanding, setStanding] = useState(!isTakenOver)
  // Adjusted while rendering, as React advises for state that follows another: once folded it is gone.
  if (isStanding && isTakenOver && !isOpen) setStanding(false)
  const isAwaited = isStanding && isTakenOver
  useEffect(
    function drawWords() {
      if (!isAwaited) return
      const draw = () => setStanding(false)
      // What does not come is said where it would be drawn.
      load().then(draw, draw)
    },
    [isAwaited, load],
  )
  return (
    <details className="map-words" id={SKIP_TARGETS.words} ref={details}>
      <summary>{text.words.name}</summary>
      {isStanding ? standing : isOpen && children}
    </details>
  )
}

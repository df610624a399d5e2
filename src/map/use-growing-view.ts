import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Dataset } from '../dataset/model.ts'

const TOUCHES = ['pointerdown', 'wheel', 'keydown']

/**
 * Lets the map's view follow a dataset that is still coming, until a reader touches the map: its first
 * stops may all lie in one corner of the world.
 * @param onGrown called when there is more of it to be shown
 */
export function useGrowingView(
  pane: RefObject<HTMLElement | null>,
  dataset: Dataset,
  onGrown: () => void,
): void {
  const known = useRef(dataset)
  const isTouched = useRef(false)
  const follow = useEffectEvent(onGrown)
  useEffect(
    function noteTouches() {
      const noting = new AbortController()
      const note = () => {
        isTouched.current = true
      }
      for (const type of TOUCHES) {
        pane.current?.addEventListener(type, note, { signal: noting.signal, passive: true })
      }
      return () => noting.abort()
    },
    [pane],
  )
  useEffect(
    function followGrowth() {
      if (known.current === dataset) return
      known.current = dataset
      if (!isTouched.current) follow()
    },
    [dataset],
  )
}

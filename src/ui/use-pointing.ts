import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * Tells when the reader comes to point at something or to focus it, and when that is over, also
 * because it has gone from the screen, which no event tells.
 * @returns the handlers for its element
 */
export function usePointing(onPoint: (isPointed: boolean) => void) {
  const isPointed = useRef(false)
  const tell = (now: boolean) => {
    isPointed.current = now
    onPoint(now)
  }
  const leave = useEffectEvent(() => {
    if (isPointed.current) tell(false)
  })
  useEffect(function endWithElement() {
    return () => leave()
  }, [])
  return {
    onPointerEnter: () => tell(true),
    onPointerLeave: () => tell(false),
    onFocus: () => tell(true),
    onBlur: () => tell(false),
  }
}

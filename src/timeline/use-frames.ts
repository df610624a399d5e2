import { useEffect, useEffectEvent } from 'react'

/** Calls `onFrame` for each frame that the browser draws while active. */
export function useFrames(isActive: boolean, onFrame: () => void): void {
  const draw = useEffectEvent(onFrame)
  useEffect(
    function followFrames() {
      if (!isActive) return
      let frame = requestAnimationFrame(function step() {
        draw()
        frame = requestAnimationFrame(step)
      })
      return () => cancelAnimationFrame(frame)
    },
    [isActive],
  )
}

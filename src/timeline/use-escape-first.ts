import { useEffect, useEffectEvent } from 'react'

/** Calls `onEscape` for the Escape key while active, before the panel, which the key would close. */
export function useEscapeFirst(isActive: boolean, onEscape: () => void): void {
  const pressed = useEffectEvent(onEscape)
  useEffect(
    function listenForEscape() {
      if (!isActive) return
      const listen = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        pressed()
      }
      document.addEventListener('keydown', listen, true)
      return () => document.removeEventListener('keydown', listen, true)
    },
    [isActive],
  )
}

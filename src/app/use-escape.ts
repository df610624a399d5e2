import { useEffect, useEffectEvent } from 'react'

/** Calls `onEscape` for the Escape key while active, unless something nearer has used the key. */
export function useEscape(isActive: boolean, onEscape: () => void): void {
  const pressed = useEffectEvent(onEscape)
  useEffect(
    function listenForEscape() {
      if (!isActive) return
      const listen = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        if (document.querySelector('dialog[open]') === null) pressed()
      }
      document.addEventListener('keydown', listen)
      return () => document.removeEventListener('keydown', listen)
    },
    [isActive],
  )
}

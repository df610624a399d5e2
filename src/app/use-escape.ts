import { useEffect, useEffectEvent } from 'react'

/**
 * Where Escape puts back what was just entered, or does nothing: a reader who presses it there, perhaps a
 * moment too late, does not mean the page.
 */
const ENTERED = 'input, select, [role="slider"]'

/**
 * Calls `onEscape` for the Escape key while active, unless something nearer has used the key or might
 * have been meant.
 */
export function useEscape(isActive: boolean, onEscape: () => void): void {
  const pressed = useEffectEvent(onEscape)
  useEffect(
    function listenForEscape() {
      if (!isActive) return
      const listen = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        if (event.target instanceof Element && event.target.matches(ENTERED)) return
        if (document.querySelector('dialog[open]') === null) pressed()
      }
      document.addEventListener('keydown', listen)
      return () => document.removeEventListener('keydown', listen)
    },
    [isActive],
  )
}

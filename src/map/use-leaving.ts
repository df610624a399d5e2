import { type RefObject, useEffect, useEffectEvent } from 'react'

/**
 * Tells when the reader leaves something that has opened, by a press or with the focus. Its opener
 * is part of it: a press there is the opener's own affair.
 */
export function useLeaving(
  opened: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null>,
  onLeave: () => void,
): void {
  const leave = useEffectEvent(onLeave)
  useEffect(
    function watchPressesAndFocus() {
      const watch = ({ target }: Event) => {
        if (!(target instanceof Node)) return
        const parts = [opened.current, opener.current]
        if (!parts.some((part) => part?.contains(target))) leave()
      }
      document.addEventListener('pointerdown', watch, { capture: true })
      document.addEventListener('focusin', watch)
      return () => {
        document.removeEventListener('pointerdown', watch, { capture: true })
        document.removeEventListener('focusin', watch)
      }
    },
    [opened, opener],
  )
}

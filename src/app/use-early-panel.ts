import { useEffect } from 'react'
import { panelLater } from './panel-later.ts'

/** What happens to a stop's control shortly before it is pressed, by pointer, touch or keyboard. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin'] as const

/** Loads the panel's code when the reader comes near a stop, so that a press finds it there. */
export function useEarlyPanel(): void {
  useEffect(function watchForSigns() {
    const load = ({ target }: Event) => {
      const isStop = target instanceof Element && target.closest('[data-stop], [data-stops]')
      // Its failure is told where the panel would be shown.
      if (isStop) panelLater.load().catch(() => undefined)
    }
    for (const sign of SIGNS) document.addEventListener(sign, load, { passive: true })
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, load)
    }
  }, [])
}

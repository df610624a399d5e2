import { useCallback, useSyncExternalStore } from 'react'

/**
 * Screens that get the sheet in place of the side panel: those higher than a phone held sideways, and
 * those too narrow for both. phone.css says the same.
 */
export const PHONE = '(max-width: 31.9375rem), (max-width: 45rem) and (min-height: 30.0625rem)'

/** Whether a media query holds now, kept up to date. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  )
}

import { useSyncExternalStore } from 'react'

/**
 * Whether the program runs the page: false in a page as it is written at build time, and while a
 * browser takes that over, which must begin with the same content.
 */
export function useIsTakenOver(): boolean {
  return useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  )
}

function nothingChanges() {
  return () => undefined
}

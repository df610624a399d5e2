import { useEffect, useEffectEvent } from 'react'
import { isHelpKeyOn } from './help-key.ts'

/** The question mark, and that of Arabic keyboards. */
const HELP_KEYS: readonly string[] = ['?', '؟']

/** What a reader may mean to write into. */
const FIELDS = 'input, select, textarea'

/**
 * Calls `onHelp` for the key "?": the page's one key that is a character and works wherever the focus is,
 * which a reader can turn off.
 */
export function useHelpKey(isActive: boolean, onHelp: () => void): void {
  const pressed = useEffectEvent(onHelp)
  useEffect(
    function listenForHelp() {
      if (!isActive) return
      const listen = (event: KeyboardEvent) => {
        if (!HELP_KEYS.includes(event.key) || event.ctrlKey || event.altKey || event.metaKey) return
        const isWriting = event.target instanceof Element && event.target.matches(FIELDS)
        const isBusy = isWriting || document.querySelector('dialog[open]') !== null
        if (!isBusy && isHelpKeyOn()) pressed()
      }
      document.addEventListener('keydown', listen)
      return () => document.removeEventListener('keydown', listen)
    },
    [isActive],
  )
}

import { useEffect } from 'react'
import { text } from '../text/text.ts'

/** Names the browser's tab after what is shown, the most particular first. */
export function useDocumentTitle(stop: string | null, dataset: string): void {
  useEffect(
    function nameTab() {
      document.title = [stop, dataset, text.product].filter((part) => part !== null).join(' · ')
    },
    [stop, dataset],
  )
}

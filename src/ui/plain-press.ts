import type { MouseEvent } from 'react'

/**
 * Whether a press on a link is one to handle within the page. With a modifier or another button
 * the reader asks the browser for a new tab, a window or a download, and gets it.
 */
export function isPlainPress(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

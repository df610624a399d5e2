import type { KeyboardEvent } from 'react'

/**
 * Leads the arrow keys from one result to the next and the one before, and from the first back to the
 * field, as Escape does from each of them.
 * @param event of a key pressed within an element whose links are the results
 * @param onUp leads to the field
 */
export function moveAmongResults(event: KeyboardEvent<HTMLElement>, onUp: () => void): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
  const links: readonly EventTarget[] = [...event.currentTarget.querySelectorAll('a')]
  const at = links.indexOf(event.target)
  if (at < 0 || !['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)) return
  event.preventDefault()
  if (event.key === 'ArrowDown') focus(links[at + 1])
  else if (event.key === 'ArrowUp' && at > 0) focus(links[at - 1])
  else onUp()
}

function focus(link: EventTarget | undefined): void {
  if (link instanceof HTMLElement) link.focus()
}

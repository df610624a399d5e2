import { focusContent } from './use-focus-flow.ts'

/**
 * Moves the focus to what the page shows. For presses whose own button goes away, wherever on the page
 * it stands: the focus would be lost with it (WCAG 2.2, 2.4.3).
 */
export function focusPage(): void {
  const side = document.querySelector('.side')
  if (side instanceof HTMLElement) focusContent(side)
  else document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

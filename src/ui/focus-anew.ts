/**
 * Gives the focus to what has just been listed, which takes none by itself: the button that was pressed
 * for it may have gone, and the focus with it (WCAG 2.2, 2.4.3). Nothing scrolls.
 */
export function focusAnew(listed: Element | undefined): void {
  if (!(listed instanceof HTMLElement)) return
  listed.tabIndex = -1
  listed.focus({ preventScroll: true })
}

/** What scrolls of the side panel, whose content changes while it stays; null while there is none. */
export function sideScroller(): HTMLElement | null {
  return document.querySelector('.side-scroll')
}

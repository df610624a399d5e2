/** Where a reader left a page that scrolls as a whole, for the way back. */
export interface LeftPlace {
  /** How far the page was scrolled, in pixels. */
  readonly top: number
  /** Address of the link that was followed; null where it was left otherwise. */
  readonly link: string | null
}

/** The place at this moment. */
export function placeNow(): LeftPlace {
  const focused = document.activeElement
  return { top: window.scrollY, link: focused?.getAttribute('href') ?? null }
}

/** Goes back to a place: scrolls there, and gives the focus to the link or else to `otherwise`. */
export function returnTo({ top, link }: LeftPlace, otherwise: HTMLElement | null): void {
  window.scrollTo(0, top)
  const found =
    link === null ? null : document.querySelector<HTMLElement>(`a[href="${CSS.escape(link)}"]`)
  const target = found ?? otherwise
  target?.focus({ preventScroll: true })
}

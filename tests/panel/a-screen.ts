import { vi } from 'vitest'

/** How high rows and headings are on a screen that tests have, in pixels. */
export const ROW_HEIGHT = 30
export const HEADING_HEIGHT = 48

/** How much of the side panel is on screen, in pixels. */
const SCREEN_HEIGHT = 600

/**
 * Gives jsdom, which has no layout, what a long list asks of one: rows of a height, and a side panel that
 * shows some of them and can be scrolled.
 */
export function stubScreen(): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(SCREEN_HEIGHT)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320)
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(10_000_000)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function rect(
    this: Element,
  ) {
    const isRow = this instanceof HTMLElement && this.dataset['index'] !== undefined
    // What scrolls with the panel lies that much higher.
    const isWithin = this.matches('.side-scroll *')
    const top = isWithin ? -(this.closest('.side-scroll')?.scrollTop ?? 0) : 0
    const height = this.matches('h2') ? HEADING_HEIGHT : ROW_HEIGHT
    return new DOMRect(0, top, 320, isRow ? height : 0)
  })
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation(() => 0)
}

/** Scrolls the side panel, as a reader does. */
export function scrollTo(top: number): void {
  const panel = document.querySelector('.side-scroll')
  if (panel === null) throw new Error('There is no side panel.')
  panel.scrollTop = top
  panel.dispatchEvent(new Event('scroll'))
}

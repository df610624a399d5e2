/**
 * Scrolls the nearest part of the page that scrolls until an element is in its middle, or begins at its
 * upper edge where it is higher, and nothing around that part. What covers the upper edge is the part's
 * `scroll-padding`. `scrollIntoView` goes on to what lies around it, out of a frame to the page that
 * the frame stands in: a reader of an article would lose their place for a link they did not follow.
 */
export function centreInScroller(element: Element): void {
  const scroller = scrollerAround(element)
  const isPage = scroller === document.documentElement
  const { top, height } = element.getBoundingClientRect()
  const upperEdge = isPage ? 0 : scroller.getBoundingClientRect().top
  const covered = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0
  const left = Math.max(0, scroller.clientHeight - covered - height)
  scroller.scrollTop += top - upperEdge - covered - left / 2
}

/** Whether what scrolls around an element has been scrolled. */
export function hasScrolled(element: Element): boolean {
  return scrollerAround(element).scrollTop > 0
}

/** The page itself where no part of it around the element scrolls. */
function scrollerAround(element: Element): Element {
  const page = document.documentElement
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (around === page) break
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around
  }
  return page
}

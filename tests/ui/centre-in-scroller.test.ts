import { afterEach, describe, expect, it, vi } from 'vitest'
import { centreInScroller } from '../../src/ui/centre-in-scroller.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

/** An element that lies in the page where a layout would put it; all in pixels. */
function placed(parent: Element, top: number, height: number): HTMLElement {
  const element = document.createElement('div')
  parent.append(element)
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, height))
  Object.defineProperty(element, 'clientHeight', { value: height })
  return element
}

describe('centring in what scrolls', () => {
  it('scrolls the nearest part that scrolls until the middles meet', () => {
    const outer = placed(document.body, 0, 600)
    outer.style.overflowY = 'auto'
    const inner = placed(outer, 100, 200)
    inner.style.overflowY = 'scroll'
    inner.scrollTop = 50
    centreInScroller(placed(inner, 700, 40))
    // From the middle at 720 to the one at 200.
    expect(inner.scrollTop).toBe(50 + 520)
    expect(outer.scrollTop).toBe(0)
  })

  it('begins at the upper edge with what is higher than the part, below what covers that edge', () => {
    const inner = placed(document.body, 100, 200)
    inner.style.overflowY = 'scroll'
    inner.style.scrollPaddingTop = '48px'
    centreInScroller(placed(inner, 700, 400))
    expect(inner.scrollTop).toBe(700 - 100 - 48)
  })

  it('scrolls the page itself where nothing else does', () => {
    const page = document.documentElement
    vi.spyOn(page, 'clientHeight', 'get').mockReturnValue(500)
    page.scrollTop = 30
    centreInScroller(placed(document.body, 700, 40))
    expect(page.scrollTop).toBe(30 + 720 - 250)
    page.scrollTop = 0
  })
})

import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ViewLink } from '../../src/ui/ViewLink.tsx'

function aLink() {
  const follow = vi.fn()
  render(
    <ViewLink href="/stops/alder-bay/" onFollow={follow}>
      Alder Bay
    </ViewLink>,
  )
  return { link: screen.getByRole('link', { name: 'Alder Bay' }), follow }
}

/** Presses the link and tells whether the browser was left to do what it does. */
function browserFollows(link: HTMLElement, press: MouseEventInit): boolean {
  let isLeft = false
  const look = (event: MouseEvent) => {
    isLeft = !event.defaultPrevented
    // jsdom has nowhere to go.
    event.preventDefault()
  }
  window.addEventListener('click', look, { once: true })
  fireEvent.click(link, press)
  return isLeft
}

describe('a link to another view', () => {
  it('has a real address, that can be copied or opened elsewhere', () => {
    expect(aLink().link).toHaveAttribute('href', '/stops/alder-bay/')
  })

  it('is followed within the page by a plain press', () => {
    const { link, follow } = aLink()
    expect(browserFollows(link, {})).toBe(false)
    expect(follow).toHaveBeenCalledOnce()
  })

  it('is followed within the page by the keyboard', async () => {
    const { link, follow } = aLink()
    link.focus()
    await userEvent.keyboard('{Enter}')
    expect(follow).toHaveBeenCalledOnce()
  })

  it.each<[string, MouseEventInit]>([
    ['Control', { ctrlKey: true }],
    ['Command', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['Alt', { altKey: true }],
    ['the middle button', { button: 1 }],
  ])('is left to the browser with %s: a tab, a window, a download', (_, press) => {
    const { link, follow } = aLink()
    expect(browserFollows(link, press)).toBe(true)
    expect(follow).not.toHaveBeenCalled()
  })
})

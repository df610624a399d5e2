import { act, renderHook, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Announcer, useAnnounce } from '../../src/ui/announcer.tsx'

type Announce = ReturnType<typeof useAnnounce>

/** A page with an announcer, and the function by which a component of it speaks. */
function anAnnouncer(): Announce {
  const { result } = renderHook(useAnnounce, { wrapper: Announcer })
  return (...message) => act(() => result.current(...message))
}

describe('the announcer', () => {
  it('is the page’s one status, there and empty before anything is said', () => {
    anAnnouncer()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('says a message, and the next in its place', () => {
    const announce = anAnnouncer()
    announce('Link copied.')
    expect(screen.getByRole('status')).toHaveTextContent(/^Link copied\.$/)
    announce('4 of 7 stops', 'spoken')
    expect(screen.getByRole('status')).toHaveTextContent(/^4 of 7 stops$/)
  })

  it('takes a message away after it can be read', () => {
    vi.useFakeTimers()
    const announce = anAnnouncer()
    announce('Link copied.')
    act(() => vi.advanceTimersByTime(5_000))
    expect(screen.getByRole('status')).toHaveTextContent('Link copied.')
    act(() => vi.advanceTimersByTime(5_000))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('gives each message its full time', () => {
    vi.useFakeTimers()
    const announce = anAnnouncer()
    announce('Link copied.')
    act(() => vi.advanceTimersByTime(5_000))
    announce('4 of 7 stops')
    act(() => vi.advanceTimersByTime(5_000))
    expect(screen.getByRole('status')).toHaveTextContent('4 of 7 stops')
  })

  it('says the same message a second time: a screen reader speaks what changes', async () => {
    const announce = anAnnouncer()
    announce('Link copied.')
    const changed = vi.fn()
    const observer = new MutationObserver(changed)
    observer.observe(screen.getByRole('status'), {
      childList: true,
      characterData: true,
      subtree: true,
    })
    announce('Link copied.')
    await Promise.resolve()
    observer.disconnect()
    expect(changed).toHaveBeenCalled()
    expect(screen.getByRole('status')).toHaveTextContent(/^Link copied\.$/)
  })

  it('explains itself to a component outside of it', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => renderHook(useAnnounce)).toThrow(/inside an <Announcer>/)
  })
})

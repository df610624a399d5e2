import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { centreInScroller, hasScrolled } from '../../src/ui/centre-in-scroller.ts'
import { openPage, page } from './open-page.tsx'
import { standIn } from './stand-in-map.tsx'

vi.mock('../../src/ui/centre-in-scroller.ts', () => ({
  centreInScroller: vi.fn(),
  hasScrolled: vi.fn(() => false),
}))

afterEach(() => {
  vi.mocked(hasScrolled).mockReturnValue(false)
  standIn.isGrouped = false
})

const CLOSING = [
  ['Close', async (user: User) => user.click(screen.getByRole('button', { name: 'Close' }))],
  ['Escape', async (user: User) => user.keyboard('{Escape}')],
] as const

type User = Awaited<ReturnType<typeof openPage>>['user']

/** The part of the page that scrolls the itinerary and the panel. */
function scroller(): HTMLElement {
  const part = (screen.queryByRole('complementary') ?? page.itinerary()).parentElement
  if (part === null) throw new Error('The panel stands nowhere.')
  return part
}

describe('the focus', () => {
  it('moves to the heading of a stop that is opened', async () => {
    const { user } = await openPage('/')
    await user.click(page.itineraryLink('Alder Bay'))
    expect(page.heading('Alder Bay')).toHaveFocus()
    await user.click(page.mapButton('Brink'))
    expect(page.heading('Brink')).toHaveFocus()
  })

  it('is left alone by an address that opens with a stop', async () => {
    await openPage('/stops/alder-bay/')
    expect(document.body).toHaveFocus()
  })

  describe.each(CLOSING)('after %s', (_, close) => {
    it('returns to the itinerary’s link that it came from', async () => {
      const { user } = await openPage('/')
      await user.click(page.itineraryLink('Alder Bay'))
      await close(user)
      expect(page.itineraryLink('Alder Bay')).toHaveFocus()
    })

    it('returns to the map’s button that it came from', async () => {
      const { user } = await openPage('/')
      await user.click(page.mapButton('Alder Bay'))
      await close(user)
      expect(page.mapButton('Alder Bay')).toHaveFocus()
    })

    it('returns to the map’s group of which the stop was chosen', async () => {
      standIn.isGrouped = true
      const { user } = await openPage('/')
      await user.click(screen.getByRole('button', { name: 'All in one' }))
      await user.click(page.mapButton('Brink'))
      await close(user)
      expect(screen.getByRole('button', { name: 'All in one' })).toHaveFocus()
    })

    it('returns to the later trip’s days that it came from', async () => {
      const { user } = await openPage('/')
      page.itineraryLink('Dunmore').focus()
      screen.getByRole('button', { name: /Alder Bay$/ }).focus()
      await user.keyboard('{Enter}')
      expect(document.getElementById('return-quote')).toHaveFocus()
      await close(user)
      expect(screen.getByRole('button', { name: /Alder Bay$/ })).toHaveFocus()
    })

    it('returns to what was pressed last, also while another stop was open', async () => {
      const { user } = await openPage('/')
      await user.click(page.itineraryLink('Alder Bay'))
      await user.click(page.mapButton('Brink'))
      await close(user)
      expect(page.mapButton('Brink')).toHaveFocus()
    })

    it('returns to where it came from before going on to the next stop', async () => {
      const { user } = await openPage('/')
      await user.click(page.mapButton('Alder Bay'))
      await user.click(screen.getByRole('link', { name: 'Next Brink' }))
      expect(page.heading('Brink')).toHaveFocus()
      await close(user)
      expect(page.mapButton('Alder Bay')).toHaveFocus()
    })

    it('goes to the stop’s link where the address opened it', async () => {
      const { user } = await openPage('/stops/brink/')
      await close(user)
      expect(page.itineraryLink('Brink')).toHaveFocus()
    })

    it('goes to the itinerary where the range leaves the stop out', async () => {
      const { user } = await openPage('/stops/dunmore/?from=2031-05-05&to=2031-05-06')
      await close(user)
      expect(page.itinerary()).toHaveFocus()
    })
  })

  it('returns when Back closes the stop', async () => {
    const { user, arrivesAt } = await openPage('/')
    await user.click(page.mapButton('Brink'))
    arrivesAt('/')
    expect(page.mapButton('Brink')).toHaveFocus()
  })

  it('is not confused by what the reader passed on the way', async () => {
    const { user, arrivesAt } = await openPage('/')
    page.itineraryLink('Dunmore').focus()
    arrivesAt('/stops/brink/')
    await user.keyboard('{Escape}')
    expect(page.itineraryLink('Brink')).toHaveFocus()
  })

  it('does not return to what opened an earlier stop', async () => {
    const { user, arrivesAt } = await openPage('/')
    await user.click(page.mapButton('Brink'))
    await user.keyboard('{Escape}')
    arrivesAt('/stops/dunmore/')
    await user.keyboard('{Escape}')
    expect(page.itineraryLink('Dunmore')).toHaveFocus()
  })

  it.each([
    ['Show every stop', '/?from=2031-05-05&to=2031-05-06', () => page.itinerary()],
    [
      'Show all 2',
      '/stops/alder-bay/?from=2031-05-05&to=2031-05-06',
      () => page.heading('Alder Bay'),
    ],
    ['Dismiss', '/stops/nowhere/', () => page.itinerary()],
    ['Dismiss', '/stops/brink/#nothing', () => page.heading('Brink')],
  ])('is not lost with the button “%s” at %s', async (name, address, place) => {
    const { user } = await openPage(address)
    const button = screen.getByRole('button', { name })
    button.focus()
    await user.keyboard('{Enter}')
    expect(button).not.toBeInTheDocument()
    expect(place()).toHaveFocus()
  })
})

describe('the height that the reader has scrolled to', () => {
  it('is the top of a stop that is opened', async () => {
    const { user } = await openPage('/')
    scroller().scrollTop = 540
    await user.click(page.itineraryLink('Alder Bay'))
    expect(scroller().scrollTop).toBe(0)
  })

  it('is the top of the next stop', async () => {
    const { user } = await openPage('/stops/alder-bay/')
    scroller().scrollTop = 900
    await user.click(screen.getByRole('link', { name: 'Next Brink' }))
    expect(scroller().scrollTop).toBe(0)
  })

  it('is left to the excerpt that is marked', async () => {
    vi.mocked(centreInScroller).mockImplementation(() => {
      scroller().scrollTop = 700
    })
    const { user } = await openPage('/')
    await user.click(screen.getByRole('button', { name: /Alder Bay$/ }))
    expect(scroller().scrollTop).toBe(700)
  })

  it('is left to the excerpt that is marked, also from far down the itinerary', async () => {
    vi.mocked(centreInScroller).mockImplementation(() => {
      scroller().scrollTop = 700
    })
    vi.mocked(hasScrolled).mockReturnValue(true)
    const { user } = await openPage('/')
    scroller().scrollTop = 540
    await user.click(screen.getByRole('button', { name: /Alder Bay$/ }))
    expect(scroller().scrollTop).toBe(700)
  })

  it('is that of the itinerary again when the stop is closed', async () => {
    const { user } = await openPage('/')
    scroller().scrollTop = 540
    await user.click(page.mapButton('Alder Bay'))
    scroller().scrollTop = 900
    await user.keyboard('{Escape}')
    expect(scroller().scrollTop).toBe(540)
  })
})

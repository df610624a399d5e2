import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { openPage, page } from './open-page.tsx'

function stopsOnMap(): readonly (string | null)[] {
  return within(screen.getByRole('region', { name: 'Map' }))
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'))
}

function stopsInItinerary(): readonly (string | null)[] {
  return within(page.itinerary())
    .queryAllByRole('link')
    .map((link) => link.textContent)
}

function days() {
  return within(screen.getByRole('group', { name: 'Days' }))
}

function timeline() {
  return within(screen.getByRole('group', { name: 'Timeline' }))
}

/** What the status says from now on, each message once. */
function watchStatus(): readonly string[] {
  const said: string[] = []
  const status = screen.getByRole('status')
  const listen = () => {
    const text = status.textContent ?? ''
    if (text !== '') said.push(text)
  }
  new MutationObserver(listen).observe(status, { childList: true, subtree: true })
  return said
}

async function openWithClock(address: string) {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  return openPage(address, { advanceTimers: (ms) => vi.advanceTimersByTime(ms) })
}

/** In steps, since within one step React shows only the last of several messages. */
async function letPass(milliseconds: number) {
  for (let passed = 0; passed < milliseconds; passed += 100) {
    await act(() => vi.advanceTimersByTimeAsync(100))
  }
}

describe('a range', () => {
  it('filters the map, the itinerary and the count', async () => {
    const { user, address } = await openPage('/')
    await user.click(timeline().getByRole('button', { name: /^Second trip/ }))
    expect(stopsOnMap()).toEqual([
      'Alder Bay, 1 reports',
      'Dunmore, 2 reports',
      'Corran, 1 reports',
    ])
    expect(stopsInItinerary()).toEqual(['Alder Bay', 'Dunmore', 'Corran'])
    expect(days().getByText('3 of 4 stops')).toBeVisible()
    expect(address()).toBe('/?from=2031-05-20&to=2031-05-22')
  })

  it('is opened again by the itinerary', async () => {
    const { user, address } = await openPage('/?from=2031-05-20&to=2031-05-22')
    await user.click(screen.getByRole('button', { name: 'Show every stop' }))
    expect(stopsInItinerary()).toHaveLength(4)
    expect(address()).toBe('/')
  })

  it('stays in the links, and when a stop is opened and closed', async () => {
    const { user, address } = await openPage('/?to=2031-05-06')
    const link = page.itineraryLink('Brink')
    expect(link).toHaveAttribute('href', '/stops/brink/?to=2031-05-06')
    await user.click(link)
    expect(address()).toBe('/stops/brink/?to=2031-05-06')
    await user.keyboard('{Escape}')
    expect(address()).toBe('/?to=2031-05-06')
  })

  it('keeps the panel of a stop that it leaves without reports', async () => {
    const { user } = await openPage('/stops/brink/')
    await user.click(timeline().getByRole('button', { name: /^Second trip/ }))
    expect(page.panel('Brink')).toHaveTextContent('Nothing is reported here on these days.')
  })

  it('is shown while it is entered, and goes into the address when it is settled', async () => {
    const { address } = await openWithClock('/')
    fireEvent.change(days().getByLabelText('From'), { target: { value: '2031-05-20' } })
    expect(stopsInItinerary()).toEqual(['Alder Bay', 'Dunmore', 'Corran'])
    expect(address()).toBe('/')
    await letPass(1_000)
    expect(address()).toBe('/?from=2031-05-20')
  })

  it('with From after To shows the days between, as its alert says, and is settled so', async () => {
    const { address } = await openPage('/?from=2031-05-05&to=2031-05-06')
    const from = days().getByLabelText('From')
    fireEvent.change(from, { target: { value: '2031-05-20' } })
    expect(screen.getByRole('alert')).toHaveTextContent(
      'From is after To, so the days between them are shown.',
    )
    expect(stopsInItinerary()).toEqual(['Brink', 'Alder Bay', 'Dunmore'])
    fireEvent.keyDown(from, { key: 'Enter' })
    expect(address()).toBe('/?from=2031-05-06&to=2031-05-20')
    expect(screen.getByRole('alert')).toHaveTextContent(
      'From (2031-05-20) is after To (2031-05-06), so the days between them are shown.',
    )
  })
})

describe('the notice that From was after To', () => {
  it('is gone once the reader has settled other days', async () => {
    const { address } = await openPage('/?from=2031-05-20&to=2031-05-05')
    expect(screen.getByRole('alert')).toHaveTextContent(/is after To/)
    const from = days().getByLabelText('From')
    fireEvent.change(from, { target: { value: '2031-05-06' } })
    fireEvent.keyDown(from, { key: 'Enter' })
    expect(address()).toBe('/?from=2031-05-06&to=2031-05-20')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is gone once the reader has chosen a trip', async () => {
    const { user } = await openPage('/?from=2031-05-20&to=2031-05-05')
    await user.click(timeline().getByRole('button', { name: /^First trip/ }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a choice of other days while From is after To', () => {
  it('is what is shown, and no notice says otherwise', async () => {
    const { user, address } = await openPage('/?from=2031-05-05&to=2031-05-06')
    fireEvent.change(days().getByLabelText('From'), { target: { value: '2031-05-20' } })
    await user.click(days().getByRole('button', { name: 'All dates' }))
    expect(address()).toBe('/')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a change of the range', () => {
  it('is announced once, after a moment', async () => {
    const { user } = await openWithClock('/')
    const said = watchStatus()
    await user.click(timeline().getByRole('button', { name: /^Second trip/ }))
    await letPass(300)
    expect(said).toEqual([])
    await letPass(3_000)
    expect(said).toEqual(['3 of 4 stops, May 20 to May 22'])
  })

  it('is announced once, whether it is entered or settled', async () => {
    await openWithClock('/')
    const said = watchStatus()
    fireEvent.change(days().getByLabelText('From'), { target: { value: '2031-05-20' } })
    await letPass(3_000)
    expect(said).toEqual(['3 of 4 stops, May 20 to May 22'])
  })

  it('is announced for the last of several in a row', async () => {
    const { user } = await openWithClock('/')
    const said = watchStatus()
    await user.click(timeline().getByRole('button', { name: /^Second trip/ }))
    await letPass(300)
    await user.click(timeline().getByRole('button', { name: /^First trip/ }))
    await letPass(3_000)
    expect(said).toEqual(['3 of 4 stops, May 5 to May 6'])
  })

  it('is not announced for the range that the page opens with, or without one', async () => {
    const { user } = await openWithClock('/?from=2031-05-20')
    const said = watchStatus()
    await user.click(page.itineraryLink('Dunmore'))
    await letPass(3_000)
    expect(said).toEqual([])
  })

  it('is announced without days where none are left out', async () => {
    const { user } = await openWithClock('/?from=2031-05-20')
    const said = watchStatus()
    await user.click(days().getByRole('button', { name: 'All dates' }))
    await letPass(3_000)
    expect(said).toEqual(['4 of 4 stops'])
  })

  it('that leaves nothing is told by the alert alone', async () => {
    await openWithClock('/')
    const said = watchStatus()
    fireEvent.change(days().getByLabelText('From'), { target: { value: '2031-07-01' } })
    await letPass(3_000)
    expect(screen.getByRole('alert')).toHaveTextContent(/Nothing is reported/)
    expect(said).toEqual([])
  })
})

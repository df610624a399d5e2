import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { importPlay } from '../../src/app/import-play.ts'
import { IDS } from '../builders/ids.ts'
import { rowWords } from '../builders/row-words.ts'
import { openPage, page } from './open-page.tsx'

vi.mock('../../src/app/import-play.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/app/import-play.ts')>()
  return { importPlay: vi.fn(original.importPlay) }
})

beforeEach(() => {
  vi.mocked(importPlay).mockClear()
})

const button = (name: string) => screen.getByRole('button', { name })

/** Opens a page and presses Play; time passes only when it is let. */
async function openAndPlay(address = '/') {
  // Loaded before time stands still, so that the press finds it.
  await import('../../src/app/play-parts.ts')
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const opened = await openPage(address, { advanceTimers: (ms) => vi.advanceTimersByTime(ms) })
  await opened.user.click(button('Play'))
  await screen.findByRole('button', { name: 'Pause' })
  return opened
}

async function letPass(milliseconds: number) {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds))
}

describe('playing the journey', () => {
  it('has one button until it is used, and loads nothing', async () => {
    await openPage('/')
    expect(button('Play')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Step forward' })).toBeNull()
    expect(importPlay).not.toHaveBeenCalled()
  })

  it('turns the panel to one stop after the other, and says where it is', async () => {
    const { address } = await openAndPlay()
    expect(page.panel('Alder Bay')).toBeVisible()
    expect(address()).toBe('/stops/alder-bay/#arrival-quote')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 5: Alder Bay, Monday, May 5')
    await letPass(4_100)
    expect(page.panel('Brink')).toBeVisible()
    expect(address()).toBe('/stops/brink/#announced-quote')
    expect(within(page.panel('Brink')).getByRole('figure', { current: true })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('2 of 5: Brink, Tuesday, May 6, planned')
  })

  it('leaves the focus on the button that pauses', async () => {
    await openAndPlay()
    await letPass(4_100)
    expect(button('Pause')).toHaveFocus()
  })

  it('ends at the last stop, with Play again at hand', async () => {
    await openAndPlay()
    for (let step = 0; step < 5; step += 1) await letPass(4_100)
    expect(button('Play')).toBeVisible()
    expect(page.panel('Corran')).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('That was the last step.')
  })

  it.each([
    ['a press', () => fireEvent.pointerDown(page.mapButton('Dunmore'))],
    ['a key', () => fireEvent.keyDown(document.body, { key: 'ArrowDown' })],
    ['the wheel', () => fireEvent.wheel(page.panel('Alder Bay'))],
  ])('is paused by %s elsewhere', async (_, touch) => {
    await openAndPlay()
    touch()
    await letPass(60_000)
    expect(button('Play')).toBeVisible()
    expect(page.panel('Alder Bay')).toBeVisible()
  })

  it('is paused when the page is no longer seen', async () => {
    await openAndPlay()
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    fireEvent(document, new Event('visibilitychange'))
    await letPass(60_000)
    expect(button('Play')).toBeVisible()
    expect(page.panel('Alder Bay')).toBeVisible()
  })

  it('is not paused by its own controls', async () => {
    const { user } = await openAndPlay()
    await user.click(button('Step forward'))
    expect(page.panel('Brink')).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '2×')
    expect(button('Pause')).toBeVisible()
    await letPass(2_100)
    expect(page.panel('Alder Bay')).toBeVisible()
  })

  it('lets a press do what it was meant for', async () => {
    const { user } = await openAndPlay()
    await user.click(page.mapButton('Dunmore'))
    expect(page.panel('Dunmore')).toBeVisible()
    expect(button('Play')).toBeVisible()
  })

  it('is paused by Back, and goes on from its step', async () => {
    const { user, arrivesAt } = await openAndPlay()
    await letPass(4_100)
    arrivesAt('/')
    expect(page.itinerary()).toBeVisible()
    await user.click(button('Play'))
    expect(page.panel('Brink')).toBeVisible()
  })

  it('plays only the days that are shown', async () => {
    const { user } = await openAndPlay('/?from=2031-05-20')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3: Alder Bay, Tuesday, May 20')
    await user.click(screen.getByRole('button', { name: /^First trip/ }))
    await user.click(button('Play'))
    await letPass(100)
    // The day that is nearest to the one that was shown.
    expect(screen.getByText(/^2 of 2: Brink, Tuesday, May 6/, { selector: 'p' })).toBeVisible()
  })

  it('cannot be asked for where nothing was travelled', async () => {
    await openPage('/?kind=background')
    expect(button('Play')).toBeDisabled()
  })

  it('says so where it cannot be loaded, and may be asked again', async () => {
    vi.mocked(importPlay).mockRejectedValueOnce(new Error('offline'))
    const { user } = await openPage('/')
    await user.click(button('Play'))
    expect(await screen.findByText(/^Playing could not be started\./)).toBeVisible()
    await user.click(button('Play'))
    expect(await screen.findByRole('button', { name: 'Pause' })).toBeVisible()
  })
})

describe('what is pointed at', () => {
  it('shows in the itinerary when it is a stop on the map', async () => {
    const { user } = await openPage('/')
    const rows = () =>
      screen.getAllByRole('listitem').filter((row) => row.className.includes('highlighted'))
    await user.hover(page.mapButton('Alder Bay'))
    expect(rows().map(rowWords)).toEqual(['Alder Bay Mon, May 5', 'Alder Bay Tue, May 20'])
    await user.unhover(page.mapButton('Alder Bay'))
    expect(rows()).toEqual([])
  })

  it('shows on the map when it is an entry of the itinerary, by pointer and by keyboard', async () => {
    const { user } = await openPage('/')
    const lit = () =>
      within(screen.getByRole('region', { name: 'Map' }))
        .getAllByRole('button')
        .filter((stop) => stop.dataset['lit'] === 'true')
        .map((stop) => stop.dataset['stop'])
    await user.hover(page.itineraryLink('Brink'))
    expect(lit()).toEqual([IDS.plannedStop])
    await user.unhover(page.itineraryLink('Brink'))
    expect(lit()).toEqual([])
    act(() => page.itineraryLink('Dunmore').focus())
    expect(lit()).toEqual(['dunmore'])
  })
})

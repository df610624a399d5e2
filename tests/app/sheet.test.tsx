import { createEvent, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { nextRest, restFor } from '../../src/app/sheet-rests.ts'
import { PHONE } from '../../src/ui/use-media-query.ts'
import { stubMedia } from '../ui/browser-stubs.ts'
import { openPage, page } from './open-page.tsx'

vi.mock('../../src/map/MapPane.tsx', () => import('./stand-in-map.tsx'))

/** The height above the days, and the sheet's when it is first touched, in pixels. */
const AVAILABLE = 700
const HEIGHT = 240

async function openPhone(address = '/') {
  stubMedia(PHONE)
  const opened = await openPage(address)
  const sheet = (screen.queryByRole('complementary') ?? page.itinerary()).parentElement
    ?.parentElement
  if (sheet == null) throw new Error('The panel stands in no sheet.')
  vi.spyOn(sheet, 'offsetHeight', 'get').mockReturnValue(HEIGHT)
  const days = screen.getByRole('group', { name: 'Days' })
  vi.spyOn(days, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, AVAILABLE, 390, 100))
  return { ...opened, sheet, rest: () => sheet.dataset['rest'], height: () => sheet.style.height }
}

function handle(): HTMLElement {
  return screen.getByRole('button', { name: /^(Raise|Lower) the panel$/ })
}

/** What the thumb does to the handle: at which height of the screen, and when, in milliseconds. */
function touch(kind: 'pointerDown' | 'pointerMove' | 'pointerUp', clientY: number, at: number) {
  const event = createEvent[kind](handle(), { pointerId: 1, clientY })
  Object.defineProperty(event, 'timeStamp', { value: at })
  fireEvent(handle(), event)
}

/** A thumb that takes the handle and moves it every 100 milliseconds; not yet letting go. */
function drag(start: number, ...heights: readonly number[]) {
  touch('pointerDown', start, 0)
  for (const [index, height] of heights.entries()) touch('pointerMove', height, (index + 1) * 100)
  return {
    /** Lets go at once, or after holding still. */
    letGo(holding = 10) {
      touch('pointerUp', heights.at(-1) ?? start, heights.length * 100 + holding)
      // A browser follows with a click, since the handle was pressed and let go.
      fireEvent.click(handle(), { detail: 1 })
    },
  }
}

describe('the phone’s sheet', () => {
  it('steps through its rests when the handle is pressed, and says which way it goes', async () => {
    const { user, rest } = await openPhone()
    expect(rest()).toBe('peek')
    await user.click(screen.getByRole('button', { name: 'Raise the panel' }))
    expect(rest()).toBe('half')
    await user.click(screen.getByRole('button', { name: 'Raise the panel' }))
    expect(rest()).toBe('full')
    await user.click(screen.getByRole('button', { name: 'Lower the panel' }))
    expect(rest()).toBe('peek')
  })

  it('steps through its rests by the keyboard', async () => {
    const { user, rest } = await openPhone()
    handle().focus()
    await user.keyboard('{Enter}')
    expect(rest()).toBe('half')
    await user.keyboard(' ')
    expect(rest()).toBe('full')
  })

  it('rises to show a stop and sinks when the stop is closed', async () => {
    const { user, rest } = await openPhone()
    await user.click(page.itineraryLink('Alder Bay'))
    expect(rest()).toBe('half')
    await user.keyboard('{Escape}')
    expect(rest()).toBe('peek')
  })

  it('stays as high as the reader has raised it when a stop is opened', async () => {
    const { user, rest } = await openPhone()
    await user.click(handle())
    await user.click(handle())
    await user.click(page.itineraryLink('Alder Bay'))
    expect(rest()).toBe('full')
  })

  it('is half up where the address opens a stop', async () => {
    const { rest } = await openPhone('/stops/alder-bay/')
    expect(rest()).toBe('half')
  })

  it('follows a thumb, and comes to rest where it is let go', async () => {
    const { rest, height } = await openPhone()
    const held = drag(600, 500, 420)
    expect(height()).toBe(`${HEIGHT + 180}px`)
    held.letGo(500)
    expect(height()).toBe('')
    expect(rest()).toBe('half')
  })

  it('goes one rest further when it is flung', async () => {
    const { rest } = await openPhone()
    drag(600, 500, 420).letGo()
    expect(rest()).toBe('full')
  })

  it('does not rise over the days, nor sink out of reach', async () => {
    const { height } = await openPhone()
    drag(600, 300, 20)
    expect(height()).toBe(`${AVAILABLE}px`)
    touch('pointerMove', 5_000, 300)
    expect(height()).toBe('80px')
  })

  it('is not moved by a press that trembles', async () => {
    const { height, rest } = await openPhone()
    const held = drag(600, 597)
    expect(height()).toBe('')
    held.letGo()
    expect(rest()).toBe('half')
  })

  it('still answers the keyboard after it was dragged', async () => {
    const { user, rest } = await openPhone()
    drag(600, 420).letGo()
    const before = rest()
    handle().focus()
    await user.keyboard('{Enter}')
    expect(rest()).not.toBe(before)
  })
})

describe('where a sheet comes to rest', () => {
  it('is the nearest of its rests', () => {
    expect(restFor(250, 700, 0)).toBe('peek')
    expect(restFor(400, 700, 0)).toBe('half')
    expect(restFor(690, 700, 0)).toBe('full')
  })

  it('is one further the way it was flung', () => {
    expect(restFor(300, 700, 1)).toBe('half')
    expect(restFor(480, 700, 1)).toBe('full')
    expect(restFor(400, 700, -1)).toBe('peek')
  })

  it('is the way a slow thumb let go of it, however it moved', () => {
    expect(restFor(300, 700, 0.4)).toBe('peek')
  })

  it('steps up by presses, and from the top down', () => {
    expect(nextRest('peek')).toBe('half')
    expect(nextRest('half')).toBe('full')
    expect(nextRest('full')).toBe('peek')
  })
})

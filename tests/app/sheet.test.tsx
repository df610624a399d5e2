import { act, createEvent, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PHONE } from '../../src/ui/use-media-query.ts'
import { stubMedia } from '../ui/browser-stubs.ts'
import { openPage, page } from './open-page.tsx'

/** The height above the days, and the sheet's when it is first touched, in pixels. */
const AVAILABLE = 700
const HEIGHT = 238

/** The styles, which say where the rests are, are not there in a test of components. */
const RESTS = { '--peek': '34%', '--half': '60%', '--full': '94%' }

async function openPhone(address = '/') {
  stubMedia(PHONE)
  const opened = await openPage(address)
  // What follows the hand comes later.
  await act(() => import('../../src/app/sheet-hand.ts'))
  const sheet = (screen.queryByRole('complementary') ?? page.itinerary()).parentElement
    ?.parentElement
  if (sheet == null) throw new Error('The panel stands in no sheet.')
  for (const [name, height] of Object.entries(RESTS)) sheet.style.setProperty(name, height)
  vi.spyOn(sheet, 'offsetHeight', 'get').mockReturnValue(HEIGHT)
  const time = screen.getByRole('group', { name: 'Days' }).parentElement
  if (time === null) throw new Error('The days stand in no bar.')
  vi.spyOn(time, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, AVAILABLE, 390, 100))
  return { ...opened, sheet, rest: () => sheet.dataset['rest'], height: () => sheet.style.height }
}

const raise = () => screen.getByRole('button', { name: 'Raise the panel' })
const lower = () => screen.getByRole('button', { name: 'Lower the panel' })

/** The bar that the two buttons stand in, to be dragged by. */
function handle(): HTMLElement {
  const bar = raise().parentElement
  if (bar === null) throw new Error('The buttons stand in no handle.')
  // jsdom knows no capture.
  bar.setPointerCapture = () => {}
  return bar
}

/** Something happens at a time, in milliseconds. @returns whether the browser goes on with it */
function happens(target: Element, event: Event, at: number): boolean {
  Object.defineProperty(event, 'timeStamp', { value: at })
  return fireEvent(target, event)
}

/** What a hand does to the handle: at which height of the screen, and when, in milliseconds. */
function touch(kind: 'pointerDown' | 'pointerMove' | 'pointerUp', clientY: number, at: number) {
  happens(handle(), createEvent[kind](handle(), { pointerId: 1, clientY }), at)
}

/** A hand that takes the handle and moves it every 50 milliseconds; not yet letting go. */
function drag(start: number, ...heights: readonly number[]) {
  touch('pointerDown', start, 0)
  for (const [index, height] of heights.entries()) touch('pointerMove', height, (index + 1) * 50)
  return {
    /** Lets go at once, or after holding still. */
    letGo(holding = 10) {
      touch('pointerUp', heights.at(-1) ?? start, heights.length * 50 + holding)
      // A browser follows with a click, since the handle was pressed and let go.
      fireEvent.click(handle(), { detail: 1 })
    },
  }
}

/** A finger on an element of the page, that has slowly been moved by pixels upwards; not yet letting go. */
function pull(target: Element, up: number) {
  const at = (clientY: number) => ({ touches: [{ clientY } as Touch] })
  happens(target, createEvent.touchStart(target, at(400)), 0)
  const isScroll = happens(target, createEvent.touchMove(target, at(400 - up)), 500)
  const letGo = () => happens(target, createEvent.touchEnd(target, { touches: [] }), 1_000)
  return { isScroll, letGo }
}

describe('the phone’s sheet', () => {
  it('is raised and lowered by buttons, a rest at a time', async () => {
    const { user, rest } = await openPhone()
    expect(rest()).toBe('peek')
    await user.click(raise())
    expect(rest()).toBe('half')
    await user.click(raise())
    expect(rest()).toBe('full')
    await user.click(lower())
    expect(rest()).toBe('half')
    await user.click(lower())
    expect(rest()).toBe('peek')
  })

  it('is raised and lowered by the keyboard, and its buttons keep the focus at the end', async () => {
    const { user, rest } = await openPhone()
    raise().focus()
    await user.keyboard('{Enter}')
    await user.keyboard(' ')
    await user.keyboard('{Enter}')
    expect(rest()).toBe('full')
    expect(raise()).toHaveFocus()
    expect(raise()).toHaveAttribute('aria-disabled', 'true')
    expect(lower()).toHaveAttribute('aria-disabled', 'false')
  })

  it('goes up by presses on the grip between the buttons, and down from the top', async () => {
    const { user, rest } = await openPhone()
    const seen: (string | undefined)[] = []
    for (let press = 0; press < 3; press++) {
      await user.click(handle())
      seen.push(rest())
    }
    expect(seen).toEqual(['half', 'full', 'peek'])
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
    await user.click(raise())
    await user.click(raise())
    await user.click(page.itineraryLink('Alder Bay'))
    expect(rest()).toBe('full')
  })

  it('is half up where the address opens a stop', async () => {
    const { rest } = await openPhone('/stops/alder-bay/')
    expect(rest()).toBe('half')
  })

  it('follows a hand, and comes to rest where it is let go', async () => {
    const { rest, height } = await openPhone()
    const held = drag(600, 500, 420)
    expect(height()).toBe(`${HEIGHT + 180}px`)
    held.letGo(500)
    expect(height()).toBe('')
    expect(rest()).toBe('half')
  })

  it('goes one rest further when it is flicked', async () => {
    const { rest } = await openPhone()
    drag(600, 540).letGo()
    expect(rest()).toBe('half')
  })

  it('does not rise over the days, nor sink out of reach', async () => {
    const { height } = await openPhone()
    drag(600, 300, -400)
    expect(Number.parseFloat(height())).toBeLessThan(AVAILABLE)
    touch('pointerMove', 5_000, 300)
    expect(Number.parseFloat(height())).toBeGreaterThan(HEIGHT - 40)
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
    drag(600, 420).letGo(500)
    raise().focus()
    await user.keyboard('{Enter}')
    expect(rest()).toBe('full')
  })

  it('is pulled up from its peek by what it holds, in place of scrolling', async () => {
    const { height, rest } = await openPhone()
    const held = pull(page.itineraryLink('Alder Bay'), 150)
    expect(held.isScroll).toBe(false)
    expect(height()).toBe(`${HEIGHT + 150}px`)
    held.letGo()
    expect(rest()).toBe('half')
    expect(page.noPanel()).toBe(true)
  })

  it('is pulled down by what it holds, once that is scrolled to its top', async () => {
    const { sheet, height, rest } = await openPhone('/stops/alder-bay/')
    const heading = page.heading('Alder Bay')
    const scroller = sheet.querySelector('.side-scroll')
    if (scroller === null) throw new Error('The panel does not scroll.')
    scroller.scrollTop = 40
    expect(pull(heading, -150).isScroll).toBe(true)
    expect(height()).toBe('')
    scroller.scrollTop = 0
    const held = pull(heading, -150)
    expect(held.isScroll).toBe(false)
    held.letGo()
    expect(rest()).toBe('peek')
  })

  it('leaves the words at half to be scrolled', async () => {
    const { height } = await openPhone('/stops/alder-bay/')
    expect(pull(page.heading('Alder Bay'), 150).isScroll).toBe(true)
    expect(height()).toBe('')
  })

  it('is let go by a second finger', async () => {
    const { height } = await openPhone()
    pull(page.itineraryLink('Alder Bay'), 150)
    fireEvent.touchStart(page.itineraryLink('Alder Bay'), {
      touches: [{ clientY: 250 } as Touch, { clientY: 300 } as Touch],
    })
    expect(height()).toBe('')
  })

  it('gives the map free when the focus comes to it', async () => {
    const { user, rest } = await openPhone()
    await user.click(raise())
    await user.click(raise())
    expect(rest()).toBe('full')
    act(() => page.mapButton('Alder Bay').focus())
    expect(rest()).toBe('half')
  })
})

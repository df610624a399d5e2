import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { day, dayNumber } from '../../src/calendar/day.ts'
import { ALL_DAYS, type DayRange } from '../../src/calendar/range.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { Timeline } from '../../src/timeline/Timeline.tsx'
import type { TimelineProps } from '../../src/timeline/timeline-props.ts'
import { aDataset, anEvent, aStop, FIRST_DAY, SECOND_DAY } from '../builders/model.ts'
import { aReturningJourney } from '../panel/journeys.ts'
import { aLongJourney } from './marks-of-a-journey.ts'

/** From May 5 to 22, eighteen days: fifty pixels for each. */
const COLUMN = 50
const WIDTH = 18 * COLUMN

const FIRST_TRIP: DayRange = { from: FIRST_DAY, to: SECOND_DAY }

/** Heights in the strip: its bands, its marks above where any is drawn, its axis. */
const [BANDS, MARKS, AXIS] = [10, 30, 65]

interface KeptTimelineProps extends Partial<TimelineProps> {
  readonly dataset: Dataset
  readonly first: DayRange
  readonly asked: string[]
  /** What the button Elsewhere makes the range. */
  readonly other?: DayRange
}

/** What has been asked for, in turn: `draft 2031-05-05 to 2031-05-06`, `settle`, `choose all`. */
function words({ from, to }: DayRange): string {
  return from === null && to === null ? 'all' : `${from} to ${to}`
}

/** The timeline with a keeper of the range, as the page is. */
function KeptTimeline({ first, asked, other = first, ...props }: KeptTimelineProps) {
  const [range, setRange] = useState(first)
  return (
    <>
      <Timeline
        {...props}
        range={range}
        onDraft={(draft) => {
          asked.push(`draft ${words(draft)}`)
          setRange(draft)
        }}
        onSettle={() => asked.push('settle')}
        onChoose={(chosen) => {
          asked.push(`choose ${words(chosen)}`)
          setRange(chosen)
        }}
      />
      <button type="button" onClick={() => setRange(other)}>
        Elsewhere
      </button>
    </>
  )
}

function showTimeline(
  first: DayRange = ALL_DAYS,
  dataset: Dataset = aReturningJourney(),
  props: Partial<KeptTimelineProps> = {},
) {
  const asked: string[] = []
  render(<KeptTimeline {...props} dataset={dataset} first={first} asked={asked} />)
  const group = screen.getByRole('group', { name: 'Timeline' })
  const slider = (name: string) => within(group).getByRole('slider', { name })
  return {
    group,
    asked,
    from: slider('From'),
    to: slider('To'),
    band: (name: RegExp) => within(group).getByRole('button', { name }),
  }
}

type PointerKind = 'pointerDown' | 'pointerMove' | 'pointerUp' | 'pointerCancel'

/** What a pointer does on the strip, in pixels from its upper left corner. */
function point(kind: PointerKind, clientX: number, clientY = MARKS, pointerType = 'mouse') {
  fireEvent[kind](screen.getByRole('slider', { name: 'From' }), {
    clientX,
    clientY,
    pointerId: 1,
    pointerType,
    button: 0,
    bubbles: true,
  })
}

/** Presses, moves and holds. */
function drag(start: number, end: number, y = MARKS) {
  point('pointerDown', start, y)
  point('pointerMove', (start + end) / 2, y)
  point('pointerMove', end, y)
}

function press(x: number, pointerType = 'mouse') {
  point('pointerDown', x, MARKS, pointerType)
  point('pointerUp', x, MARKS, pointerType)
}

function letPass(milliseconds: number) {
  act(() => vi.advanceTimersByTime(milliseconds))
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(WIDTH)
})

describe('the timeline', () => {
  it('is a group with two sliders that say their day in words', () => {
    const { from, to } = showTimeline()
    expect(from).toHaveAttribute('aria-valuetext', 'Monday, May 5, 2031')
    expect(to).toHaveAttribute('aria-valuetext', 'Thursday, May 22, 2031')
  })

  it('tells the numbers of days between which each slider moves', () => {
    const { from, to } = showTimeline(FIRST_TRIP)
    const numbers = (slider: HTMLElement) =>
      ['aria-valuemin', 'aria-valuenow', 'aria-valuemax'].map((name) =>
        Number(slider.getAttribute(name)),
      )
    const [first, second, last] = [FIRST_DAY, SECOND_DAY, day('2031-05-22')].map(dayNumber)
    expect(numbers(from)).toEqual([first, first, second])
    expect(numbers(to)).toEqual([first, second, last])
  })

  it('says the days of a range beyond the dataset’s as they are', () => {
    const { from, to } = showTimeline({ from: day('2031-07-01'), to: null })
    expect(from).toHaveAttribute('aria-valuetext', 'Tuesday, July 1, 2031')
    expect(Number(from.getAttribute('aria-valuenow'))).toBe(dayNumber(day('2031-05-22')))
    expect(to).toHaveAttribute('aria-valuetext', 'Thursday, May 22, 2031')
  })

  it('is not there for a dataset without a single event', () => {
    const dataset = aDataset({ stops: [aStop({ events: [] })] })
    render(<KeptTimeline dataset={dataset} first={ALL_DAYS} asked={[]} />)
    expect(screen.queryByRole('group', { name: 'Timeline' })).toBeNull()
  })
})

describe('the band of a trip', () => {
  it('has a name that begins with the trip’s and goes on to its days, by day', () => {
    const { group } = showTimeline()
    const names = within(group)
      .getAllByRole('button')
      .map((band) => band.getAttribute('aria-label'))
    expect(names).toEqual(['First trip, May 5–6', 'Second trip, May 20–22'])
  })

  it('chooses the days of its trip in one press, and says that they are chosen', async () => {
    const { band, asked } = showTimeline()
    expect(band(/^First trip/)).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(band(/^First trip/))
    expect(asked).toEqual(['choose 2031-05-05 to 2031-05-06'])
    expect(band(/^First trip/)).toHaveAttribute('aria-pressed', 'true')
    expect(band(/^Second trip/)).toHaveAttribute('aria-pressed', 'false')
  })

  it('chooses all days where its trip has all of them', async () => {
    const dataset = aDataset({ stops: [aStop({ events: [anEvent({ trip: 'first-trip' })] })] })
    const { band, asked } = showTimeline(FIRST_TRIP, dataset)
    await userEvent.click(band(/^First trip/))
    expect(asked).toEqual(['choose all'])
  })

  it('is left out for a trip without days', () => {
    const { group } = showTimeline(ALL_DAYS, aReturningJourney({ stops: [aStop()] }))
    expect(within(group).queryAllByRole('button')).toHaveLength(0)
  })
})

describe('dragging a handle', () => {
  it('drafts each new day, and settles once when it is let go', () => {
    const { asked, from } = showTimeline()
    drag(-10, -10 + 2 * COLUMN)
    expect(asked).toEqual(['draft 2031-05-06 to 2031-05-22', 'draft 2031-05-07 to 2031-05-22'])
    expect(from).toHaveAttribute('aria-valuetext', 'Wednesday, May 7, 2031')
    point('pointerMove', -8 + 2 * COLUMN)
    expect(asked).toHaveLength(2)
    point('pointerUp', -8 + 2 * COLUMN)
    expect(asked.slice(2)).toEqual(['settle'])
  })

  it('puts the focus on it, and on the other one where it crosses it', () => {
    const { from, to } = showTimeline(FIRST_TRIP)
    point('pointerDown', -10)
    expect(from).toHaveFocus()
    point('pointerMove', -10 + 5 * COLUMN)
    expect(to).toHaveFocus()
    expect(from).toHaveAttribute('aria-valuetext', 'Tuesday, May 6, 2031')
    expect(to).toHaveAttribute('aria-valuetext', 'Friday, May 9, 2031')
  })

  it('to where both ends are the dataset’s takes all days', () => {
    const { asked } = showTimeline(FIRST_TRIP)
    drag(2 * COLUMN + 10, WIDTH + 60)
    expect(asked.at(-1)).toBe('draft all')
  })

  it('is put back with Escape, before the panel hears of the key', () => {
    const { asked } = showTimeline(FIRST_TRIP)
    drag(2 * COLUMN + 10, 6 * COLUMN)
    const isHeard = fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(isHeard).toBe(false)
    expect(asked.slice(-2)).toEqual(['draft 2031-05-05 to 2031-05-06', 'settle'])
    point('pointerMove', 9 * COLUMN)
    point('pointerUp', 9 * COLUMN)
    expect(asked.at(-1)).toBe('settle')
  })

  it('is put back where the browser takes the pointer away', () => {
    const { asked } = showTimeline(FIRST_TRIP)
    drag(2 * COLUMN + 10, 6 * COLUMN)
    point('pointerCancel', 6 * COLUMN)
    expect(asked.slice(-2)).toEqual(['draft 2031-05-05 to 2031-05-06', 'settle'])
  })

  it('that has not moved is a press on the day that it covers', () => {
    const { asked } = showTimeline(FIRST_TRIP)
    point('pointerDown', 2 * COLUMN + 10)
    point('pointerUp', 2 * COLUMN + 10)
    expect(asked).toEqual(['draft 2031-05-07 to 2031-05-07'])
  })

  it('that has not moved, beyond the first day, asks for nothing', () => {
    const { asked } = showTimeline(FIRST_TRIP)
    point('pointerDown', -10)
    point('pointerUp', -10)
    expect(asked).toEqual([])
  })

  it('is not disturbed by a second pointer', () => {
    const { asked } = showTimeline(FIRST_TRIP)
    drag(2 * COLUMN + 10, 4 * COLUMN)
    const before = asked.length
    fireEvent.pointerMove(screen.getByRole('slider', { name: 'To' }), {
      clientX: 800,
      clientY: MARKS,
      pointerId: 2,
      pointerType: 'mouse',
    })
    expect(asked).toHaveLength(before)
  })
})

describe('dragging the body', () => {
  it('moves both ends', () => {
    const { asked } = showTimeline(FIRST_TRIP)
    drag(COLUMN, 4 * COLUMN)
    point('pointerUp', 4 * COLUMN)
    expect(asked.slice(-2)).toEqual(['draft 2031-05-08 to 2031-05-09', 'settle'])
  })

  it('can begin on its band, which is then not pressed', async () => {
    const { asked, band } = showTimeline(FIRST_TRIP)
    drag(COLUMN, 4 * COLUMN, BANDS)
    point('pointerUp', 4 * COLUMN, BANDS)
    fireEvent.click(band(/^First trip/), { detail: 1 })
    expect(asked.slice(-2)).toEqual(['draft 2031-05-08 to 2031-05-09', 'settle'])
  })

  it('that fills the strip draws a new range in its place', () => {
    const { asked } = showTimeline()
    drag(2.5 * COLUMN, 4.5 * COLUMN)
    point('pointerUp', 4.5 * COLUMN)
    expect(asked.slice(-2)).toEqual(['draft 2031-05-07 to 2031-05-09', 'settle'])
  })
})

describe('a press on a day', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })

  it('shows the day at once and settles it once', () => {
    const { asked } = showTimeline()
    press(3.5 * COLUMN)
    expect(asked).toEqual(['draft 2031-05-08 to 2031-05-08'])
    letPass(400)
    expect(asked.slice(1)).toEqual(['settle'])
    letPass(5_000)
    expect(asked).toHaveLength(2)
  })

  it('twice takes all days, and the single one is not settled', () => {
    const { asked } = showTimeline(FIRST_TRIP)
    press(3.5 * COLUMN)
    press(3.5 * COLUMN)
    expect(asked.slice(1)).toEqual(['choose all'])
    letPass(5_000)
    expect(asked).toHaveLength(2)
  })

  it('is one also where a finger’s reach of a handle covers the day', () => {
    const { asked } = showTimeline({ from: day('2031-05-06'), to: day('2031-05-20') })
    press(COLUMN + 10, 'touch')
    expect(asked).toEqual(['draft 2031-05-06 to 2031-05-06'])
  })

  it('is no press on the band that the browser gives its click to', () => {
    const { asked, band } = showTimeline()
    press(3.5 * COLUMN, 'touch')
    fireEvent.click(band(/^First trip/), { detail: 1 })
    expect(asked).toEqual(['draft 2031-05-08 to 2031-05-08'])
    fireEvent.click(band(/^First trip/), { detail: 0 })
    expect(asked.at(-1)).toBe('choose 2031-05-05 to 2031-05-06')
  })
})

describe('keys on a handle', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })

  it('draft each step and settle them together after a pause', () => {
    const { asked, from } = showTimeline()
    act(() => from.focus())
    fireEvent.keyDown(from, { key: 'PageUp' })
    letPass(800)
    fireEvent.keyDown(from, { key: 'ArrowRight' })
    letPass(800)
    expect(asked).toEqual(['draft 2031-05-12 to 2031-05-22', 'draft 2031-05-13 to 2031-05-22'])
    letPass(200)
    expect(asked.slice(2)).toEqual(['settle'])
    letPass(5_000)
    expect(asked).toHaveLength(3)
  })

  it.each([
    ['Enter', (from: HTMLElement) => fireEvent.keyDown(from, { key: 'Enter' })],
    ['going elsewhere', () => act(() => screen.getByText('Elsewhere').focus())],
  ])('are settled by %s, once', (_, leave) => {
    const { asked, from } = showTimeline()
    act(() => from.focus())
    fireEvent.keyDown(from, { key: 'ArrowRight' })
    leave(from)
    letPass(5_000)
    expect(asked).toEqual(['draft 2031-05-06 to 2031-05-22', 'settle'])
  })

  it('are put back with Escape, and without one Escape is somebody else’s', () => {
    const { asked, to } = showTimeline(FIRST_TRIP)
    fireEvent.keyDown(to, { key: 'End' })
    fireEvent.keyDown(to, { key: 'Escape' })
    expect(asked).toEqual(['draft all', 'draft 2031-05-05 to 2031-05-06', 'settle'])
    expect(fireEvent.keyDown(to, { key: 'Escape' })).toBe(true)
  })

  it('that mean something to the browser are left to it', () => {
    const { asked, from } = showTimeline()
    fireEvent.keyDown(from, { key: 'ArrowRight', altKey: true })
    expect(fireEvent.keyDown(from, { key: 'Tab' })).toBe(true)
    expect(asked).toEqual([])
  })
})

describe('pointing at the strip', () => {
  it('tells what happened then, and asks for it to be shown', async () => {
    const onPoint = vi.fn()
    showTimeline(ALL_DAYS, aReturningJourney(), { onPoint })
    point('pointerMove', 16.5 * COLUMN)
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'Wed, May 21: 2 reports — Dunmore, Corran',
    )
    expect(onPoint).toHaveBeenLastCalledWith({ kind: 'day', day: '2031-05-21' })
    point('pointerMove', 0.5 * COLUMN, 55)
    expect(screen.getByRole('tooltip')).toHaveTextContent('Alder Bay: Arrival by boat')
    expect(onPoint).toHaveBeenLastCalledWith({ kind: 'event', id: 'arrival' })
    point('pointerMove', 0.5 * COLUMN, BANDS)
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(onPoint).toHaveBeenLastCalledWith(null)
  })

  it('keeps the line while the pointer is on its way to it, until Escape', async () => {
    showTimeline()
    point('pointerMove', 16.5 * COLUMN)
    await screen.findByRole('tooltip')
    point('pointerMove', 16.5 * COLUMN, -8)
    expect(screen.getByRole('tooltip')).toBeVisible()
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(false)
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('is over when the strip moves away under the pointer, or the pointer leaves', async () => {
    const onPoint = vi.fn()
    const { from } = showTimeline(ALL_DAYS, aReturningJourney(), { onPoint })
    point('pointerMove', 16.5 * COLUMN)
    await screen.findByRole('tooltip')
    fireEvent.keyDown(from, { key: '+' })
    expect(screen.queryByRole('tooltip')).toBeNull()
    fireEvent.pointerLeave(from.parentElement?.parentElement ?? from)
    await vi.waitFor(() => expect(onPoint).toHaveBeenLastCalledWith(null))
  })

  it('stays for a moment when the pointer leaves, which may be on its way to the note', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const onPoint = vi.fn()
    const { from } = showTimeline(ALL_DAYS, aReturningJourney(), { onPoint })
    point('pointerMove', 16.5 * COLUMN)
    await screen.findByRole('tooltip')
    fireEvent.pointerLeave(from.parentElement?.parentElement ?? from)
    expect(screen.getByRole('tooltip')).toBeVisible()
    await act(() => vi.advanceTimersByTimeAsync(400))
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('is nothing that a finger does, or a drag', () => {
    const onPoint = vi.fn()
    showTimeline(FIRST_TRIP, aReturningJourney(), { onPoint })
    point('pointerMove', 16.5 * COLUMN, MARKS, 'touch')
    drag(2 * COLUMN + 10, 6 * COLUMN)
    expect(onPoint).not.toHaveBeenCalled()
    expect(screen.queryByRole('tooltip')).toBeNull()
  })
})

describe('the day that is played', () => {
  const lines = (group: HTMLElement) => group.querySelectorAll<HTMLElement>('.timeline-current')

  it('has a line in the middle of its column, and none out of view', () => {
    const { group } = showTimeline(ALL_DAYS, aReturningJourney(), { current: SECOND_DAY })
    expect([...lines(group)].map(({ style }) => style.left)).toEqual([`${1.5 * COLUMN}px`])
  })

  it('is none where nothing is played, or a day beyond the dataset’s', () => {
    expect(lines(showTimeline().group)).toHaveLength(0)
    cleanup()
    const { group } = showTimeline(ALL_DAYS, aReturningJourney(), { current: day('2031-08-01') })
    expect(lines(group)).toHaveLength(0)
  })
})

describe('a long dataset', () => {
  const LONG = aLongJourney(400)

  it('can be zoomed by buttons, out no farther than all of it', async () => {
    const { group } = showTimeline(ALL_DAYS, LONG)
    const more = within(group).getByRole('button', { name: 'More days' })
    expect(more).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(within(group).getByRole('button', { name: 'Fewer days' }))
    expect(more).toHaveAttribute('aria-disabled', 'false')
    await userEvent.click(more)
    expect(more).toHaveAttribute('aria-disabled', 'true')
  })

  it('can be zoomed by keys on a handle, and by the wheel with Ctrl', () => {
    const { group, from } = showTimeline(ALL_DAYS, LONG)
    const more = within(group).getByRole('button', { name: 'More days' })
    fireEvent.keyDown(from, { key: '+' })
    expect(more).toHaveAttribute('aria-disabled', 'false')
    fireEvent.keyDown(from, { key: '-' })
    expect(more).toHaveAttribute('aria-disabled', 'true')
    expect(fireEvent.wheel(from, { ctrlKey: true, deltaY: -100, clientX: 300 })).toBe(false)
    expect(more).toHaveAttribute('aria-disabled', 'false')
  })

  it('moves along under the wheel only when it is zoomed', () => {
    const { from } = showTimeline(ALL_DAYS, LONG)
    expect(fireEvent.wheel(from, { deltaX: 40 })).toBe(true)
    fireEvent.keyDown(from, { key: '+' })
    expect(fireEvent.wheel(from, { deltaX: 40 })).toBe(false)
    expect(fireEvent.wheel(from, { deltaY: 40 })).toBe(true)
  })

  it('takes the bin of a histogram in one press', () => {
    vi.useFakeTimers()
    const { asked } = showTimeline(ALL_DAYS, LONG)
    press(450)
    expect(asked[0]).toMatch(/^draft (\d{4})-01-01 to \1-12-31$/)
  })

  it('shows all of it again after a double press', () => {
    const { group, from } = showTimeline(ALL_DAYS, LONG)
    fireEvent.keyDown(from, { key: '+' })
    press(450)
    press(450)
    const more = within(group).getByRole('button', { name: 'More days' })
    expect(more).toHaveAttribute('aria-disabled', 'true')
  })

  it('is moved along by its axis when zoomed, and the range stays', async () => {
    const { asked, from } = showTimeline(ALL_DAYS, LONG)
    fireEvent.keyDown(from, { key: '+' })
    point('pointerMove', 300)
    const before = (await screen.findByRole('tooltip')).textContent
    drag(600, 300, AXIS)
    point('pointerUp', 300, AXIS)
    point('pointerMove', 300)
    expect(screen.getByRole('tooltip').textContent).not.toBe(before)
    expect(asked).toEqual([])
  })

  it('comes to days that were taken elsewhere and are out of view', async () => {
    const other = { from: day('1900-01-01'), to: day('1900-12-31') }
    const { from } = showTimeline(ALL_DAYS, LONG, { other })
    for (let presses = 0; presses < 4; presses++) fireEvent.keyDown(from, { key: '+' })
    expect(from.style.left).toBe('0px')
    await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(Number.parseFloat(from.style.left)).toBeGreaterThan(0)
  })

  it('needs no buttons where its days can be pressed', () => {
    const { group } = showTimeline()
    expect(within(group).queryByRole('button', { name: 'Fewer days' })).toBeNull()
  })
})

import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { ALL_DAYS, type DayRange, inOrder } from '../../src/calendar/range.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { DaysBar } from '../../src/timeline/DaysBar.tsx'
import { aDataset, anEvent, aStop, FIRST_DAY, SECOND_DAY } from '../builders/model.ts'
import { aReturningJourney } from '../panel/journeys.ts'

/** What the bar has asked for: ranges drafted, settled and chosen, in turn. */
interface Asked {
  readonly drafts: DayRange[]
  readonly settled: DayRange[]
  readonly chosen: DayRange[]
}

interface KeptDaysProps {
  readonly dataset: Dataset
  readonly first: DayRange
  readonly asked: Asked
}

/** The bar with a keeper of the range, as the page is. */
function KeptDays({ dataset, first, asked }: KeptDaysProps) {
  const [range, setRange] = useState(first)
  return (
    <DaysBar
      dataset={dataset}
      range={range}
      stops={shownStops(dataset, inOrder(range))}
      onDraft={(draft) => {
        asked.drafts.push(draft)
        setRange(draft)
      }}
      onSettle={() => {
        asked.settled.push(range)
        setRange(inOrder(range))
      }}
      onChoose={(chosen) => {
        asked.chosen.push(chosen)
        setRange(chosen)
      }}
    />
  )
}

function showDays(first: DayRange = ALL_DAYS, dataset: Dataset = aReturningJourney()) {
  const asked: Asked = { drafts: [], settled: [], chosen: [] }
  render(
    <>
      <KeptDays dataset={dataset} first={first} asked={asked} />
      <button type="button">Elsewhere</button>
    </>,
  )
  const days = screen.getByRole('group', { name: 'Days' })
  return {
    days,
    asked,
    from: within(days).getByLabelText<HTMLInputElement>('From'),
    to: within(days).getByLabelText<HTMLInputElement>('To'),
  }
}

/** Enters a day as a browser does: the field has it whole, or nothing, after each key. */
function enter(field: HTMLElement, value: string) {
  fireEvent.change(field, { target: { value } })
}

function letPass(milliseconds: number) {
  act(() => vi.advanceTimersByTime(milliseconds))
}

describe('the days', () => {
  it('are a group with two native date fields and a press for all dates', () => {
    const { days, from, to } = showDays()
    expect(from).toHaveAttribute('type', 'date')
    expect(to).toHaveAttribute('type', 'date')
    expect(within(days).getByRole('button', { name: 'All dates' })).toBeVisible()
  })

  it('show the first and the last day of the dataset while all dates are chosen', () => {
    const { from, to } = showDays()
    expect(from).toHaveValue('2031-05-05')
    expect(to).toHaveValue('2031-05-22')
  })

  it('show the range that is chosen', () => {
    const { from, to } = showDays({ from: FIRST_DAY, to: SECOND_DAY })
    expect(from).toHaveValue('2031-05-05')
    expect(to).toHaveValue('2031-05-06')
  })

  it('show no day in an open end that is not in the range', () => {
    const { from, to } = showDays({ from: day('2031-07-01'), to: null })
    expect(from).toHaveValue('2031-07-01')
    expect(to).toHaveValue('')
  })

  it('tell how many of the stops are shown', () => {
    const { days } = showDays({ from: FIRST_DAY, to: SECOND_DAY })
    expect(within(days).getByText('3 of 4 stops')).toBeVisible()
  })

  it('are not there for a dataset without a single event', () => {
    render(
      <KeptDays
        dataset={aDataset({ stops: [aStop({ events: [] })] })}
        first={ALL_DAYS}
        asked={{ drafts: [], settled: [], chosen: [] }}
      />,
    )
    expect(screen.queryByRole('group', { name: 'Days' })).toBeNull()
  })
})

describe('the button for all dates', () => {
  it('opens both ends, and says whether they are', async () => {
    const { days, asked } = showDays({ from: FIRST_DAY, to: SECOND_DAY })
    const all = within(days).getByRole('button', { name: 'All dates' })
    expect(all).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(all)
    expect(asked.chosen).toEqual([ALL_DAYS])
    expect(all).toHaveAttribute('aria-pressed', 'true')
  })

  it('is the only one: trips have theirs in the timeline', () => {
    const { days } = showDays()
    expect(within(days).getAllByRole('button')).toHaveLength(1)
  })
})

describe('entering a day', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })

  it('shows it at once and settles it after a pause, once', () => {
    const { asked, from } = showDays()
    enter(from, '2031-05-20')
    expect(asked.drafts).toEqual([{ from: '2031-05-20', to: null }])
    expect(screen.getByText('3 of 4 stops')).toBeVisible()
    letPass(800)
    expect(asked.settled).toEqual([])
    letPass(200)
    expect(asked.settled).toEqual([{ from: '2031-05-20', to: null }])
    fireEvent.blur(from)
    letPass(5_000)
    expect(asked.settled).toHaveLength(1)
  })

  it('settles it with Enter, once', () => {
    const { asked, from } = showDays()
    enter(from, '2031-05-20')
    fireEvent.keyDown(from, { key: 'Enter' })
    expect(asked.settled).toEqual([{ from: '2031-05-20', to: null }])
    fireEvent.blur(from)
    letPass(5_000)
    expect(asked.settled).toHaveLength(1)
  })

  it('settles it when the reader leaves, once', () => {
    const { asked, to } = showDays()
    enter(to, '2031-05-06')
    fireEvent.blur(to)
    expect(asked.settled).toEqual([{ from: null, to: '2031-05-06' }])
    letPass(5_000)
    expect(asked.settled).toHaveLength(1)
  })

  it('waits from the last key on, not from the first', () => {
    const { asked, from } = showDays()
    enter(from, '2031-05-01')
    letPass(800)
    enter(from, '2031-05-20')
    letPass(800)
    expect(asked.settled).toEqual([])
    letPass(200)
    expect(asked.settled).toEqual([{ from: '2031-05-20', to: null }])
  })

  it('settles nothing when the reader only looks in', () => {
    const { asked, from } = showDays()
    fireEvent.focus(from)
    fireEvent.blur(from)
    letPass(5_000)
    expect(asked).toEqual({ drafts: [], settled: [], chosen: [] })
  })

  it('that leaves out none of the dataset’s days is all dates', () => {
    const { asked, from, to } = showDays({ from: SECOND_DAY, to: day('2031-05-22') })
    enter(from, '2031-05-05')
    expect(asked.drafts).toEqual([ALL_DAYS])
    expect([from.value, to.value]).toEqual(['2031-05-05', '2031-05-22'])
  })

  it('beyond the dataset’s days keeps it as it was entered', () => {
    const { asked, from } = showDays()
    enter(from, '2031-01-01')
    expect(asked.drafts).toEqual([{ from: '2031-01-01', to: null }])
  })

  it('opens the side of a field that is emptied', () => {
    const { asked, from } = showDays({ from: SECOND_DAY, to: null })
    enter(from, '')
    expect(asked.drafts).toEqual([ALL_DAYS])
    letPass(1_000)
    expect(asked.settled).toEqual([ALL_DAYS])
    expect(from).toHaveValue('2031-05-05')
  })

  it('waits for the rest of a year: 0002 is on its way to 2031', () => {
    const { asked, from } = showDays()
    for (const half of ['0002-05-20', '0020-05-20', '0203-05-20']) enter(from, half)
    letPass(5_000)
    expect(asked).toEqual({ drafts: [], settled: [], chosen: [] })
    expect(from).toHaveValue('0203-05-20')
    enter(from, '2031-05-20')
    expect(asked.drafts).toEqual([{ from: '2031-05-20', to: null }])
  })

  it('shows the range again when half a year is left standing', () => {
    const { asked, from } = showDays({ from: SECOND_DAY, to: null })
    enter(from, '0020-05-20')
    fireEvent.blur(from)
    expect(from).toHaveValue('2031-05-06')
    expect(asked.drafts).toEqual([])
  })

  it('waits while a part of the day is missing, which browsers tell as an empty field', () => {
    const { asked, from } = showDays({ from: SECOND_DAY, to: null })
    // The month deleted, the day and the year still standing in the field.
    vi.spyOn(from, 'validity', 'get').mockReturnValue({ ...from.validity, badInput: true })
    enter(from, '')
    letPass(5_000)
    expect(asked).toEqual({ drafts: [], settled: [], chosen: [] })
    expect(from).toHaveValue('')
  })
})

describe('From after To', () => {
  const FIRST_TRIP: DayRange = { from: FIRST_DAY, to: SECOND_DAY }
  const MEANT: DayRange = { from: day('2031-05-20'), to: day('2031-05-22') }

  beforeEach(() => {
    vi.useFakeTimers()
  })

  it('is told in an alert while it is entered', () => {
    const { from } = showDays(FIRST_TRIP)
    enter(from, '2031-05-20')
    expect(screen.getByRole('alert')).toHaveTextContent('From is after To')
  })

  it('is settled turned round with Enter', () => {
    const { asked, from, to } = showDays(FIRST_TRIP)
    enter(from, '2031-05-20')
    fireEvent.keyDown(from, { key: 'Enter' })
    expect(asked.settled).toHaveLength(1)
    expect([from.value, to.value]).toEqual(['2031-05-06', '2031-05-20'])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is settled turned round when the reader leaves the days', () => {
    const { asked, from, to } = showDays(FIRST_TRIP)
    act(() => from.focus())
    enter(from, '2031-05-20')
    act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus())
    expect(asked.settled).toHaveLength(0)
    letPass(300)
    expect(asked.settled).toHaveLength(1)
    expect([from.value, to.value]).toEqual(['2031-05-06', '2031-05-20'])
  })

  it('waits for To, so that a later range can be entered From first', () => {
    const { asked, from, to } = showDays(FIRST_TRIP)
    act(() => from.focus())
    enter(from, '2031-05-20')
    letPass(5_000)
    act(() => to.focus())
    expect(asked.settled).toEqual([])
    enter(to, '2031-05-22')
    letPass(1_000)
    expect(asked.settled).toEqual([MEANT])
    expect([from.value, to.value]).toEqual(['2031-05-20', '2031-05-22'])
  })

  it('that waited for To is settled when the reader leaves from there', () => {
    const { asked, from, to } = showDays(FIRST_TRIP)
    act(() => from.focus())
    enter(from, '2031-05-20')
    letPass(5_000)
    act(() => to.focus())
    act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus())
    expect(asked.settled).toHaveLength(0)
    letPass(300)
    expect(asked.settled).toHaveLength(1)
    expect([from.value, to.value]).toEqual(['2031-05-06', '2031-05-20'])
  })
})

describe('an inferred day', () => {
  const inferred = anEvent({ id: 'inferred', start: FIRST_DAY, certain: false })
  const later = anEvent({ id: 'later', start: SECOND_DAY })
  const stops = [aStop({ events: [inferred] }), aStop({ id: 'elsewhere', events: [later] })]
  const dataset = aDataset({ stops })

  it('lies in a range only possibly, and the count says so', () => {
    showDays({ from: FIRST_DAY, to: FIRST_DAY }, dataset)
    expect(screen.getByText('1 of 2 stops: 0 for certain, 1 possibly')).toBeVisible()
  })

  it('is in no doubt where all dates are shown', () => {
    showDays({ from: null, to: null }, dataset)
    expect(screen.getByText('2 of 2 stops')).toBeVisible()
  })

  it('is in no doubt where the range leaves no report out', () => {
    showDays({ from: FIRST_DAY, to: SECOND_DAY }, dataset)
    expect(screen.getByText('2 of 2 stops')).toBeVisible()
  })
})

describe('days on which nothing is reported', () => {
  it('are told in an alert', () => {
    showDays({ from: day('2031-07-01'), to: day('2031-07-02') })
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing is reported on these days.')
    expect(screen.getByText('0 of 4 stops')).toBeVisible()
  })
})

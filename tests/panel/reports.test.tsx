import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { addDays } from '../../src/calendar/day.ts'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { centreInScroller } from '../../src/ui/centre-in-scroller.ts'
import { aDataset, anEvent, aStop, aTrip, FIRST_DAY } from '../builders/model.ts'
import { showPanel } from './show-panel.tsx'

vi.mock('../../src/ui/centre-in-scroller.ts', () => ({
  centreInScroller: vi.fn(),
  hasScrolled: () => false,
}))

/** A stop with a report on each of as many days, each of a trip of its own. */
function aBusyStop(amount: number) {
  const trips = Array.from({ length: amount }, (_, index) => aTrip({ id: `trip-${index}` }))
  const events = trips.map(({ id }, index) =>
    anEvent({ id: `day-${index}`, start: addDays(FIRST_DAY, index), trip: id }),
  )
  return aDataset({ trips, stops: [aStop({ events })] })
}

function reports() {
  return within(screen.getByRole('complementary')).getAllByRole('article')
}

function press(name: string) {
  return userEvent.click(screen.getByRole('button', { name }))
}

function idsShown(): readonly (string | undefined)[] {
  return reports().map((report) => report.querySelector('figure')?.id)
}

describe('the reports of a stop', () => {
  it('are all there where they are not too many', () => {
    showPanel(aBusyStop(100))
    expect(reports()).toHaveLength(100)
    expect(screen.queryByText(/are listed here/)).toBeNull()
  })

  it('are told of and drawn a hundred at a time, and read on from the first that was not there', async () => {
    showPanel(aBusyStop(230))
    expect(screen.getByText('230 reports')).toBeVisible()
    expect(screen.getByText(/^Reports 1 to 100 of 230 are listed here\./)).toBeVisible()
    await press('Show 100 more')
    expect(reports()).toHaveLength(200)
    expect(reports()[100]).toHaveFocus()
    await press('Show 30 more')
    expect(reports()).toHaveLength(230)
    expect(reports()[200]).toHaveFocus()
    expect(screen.queryByText(/are listed here/)).toBeNull()
  })

  it('begin shortly before the one that a link leads to, with more on both sides', async () => {
    showPanel(aBusyStop(400), { marked: 'day-300-quote' })
    const figure = vi.mocked(centreInScroller).mock.lastCall?.[0]
    expect(figure).toHaveAttribute('id', 'day-300-quote')
    expect(idsShown()[0]).toBe('day-290-quote')
    expect(screen.getAllByText(/^Reports 291 to 390 of 400 are listed here\./)).toHaveLength(2)
    await press('Show 100 earlier')
    expect(idsShown()[0]).toBe('day-190-quote')
    // Reading goes on where it was.
    expect(reports()[100]).toHaveFocus()
    await press('Begin with the first')
    expect(idsShown()).toHaveLength(100)
    expect(reports()[0]).toHaveFocus()
    expect(idsShown()[0]).toBe('day-0-quote')
  })

  it('lead to another one by a link among them', () => {
    const { choose } = showPanel(aBusyStop(400))
    choose({ marked: 'day-399-quote' })
    expect(document.getElementById('day-399-quote')).toHaveAttribute('aria-current', 'true')
    choose({ marked: 'day-350-quote' })
    expect(idsShown().at(-1)).toBe('day-399-quote')
    choose({ marked: 'day-3-quote' })
    expect(document.getElementById('day-3-quote')).toHaveAttribute('aria-current', 'true')
  })

  it('have the one that a link leads to once the days let it in', () => {
    const before = { from: FIRST_DAY, to: addDays(FIRST_DAY, 149) }
    const { choose } = showPanel(aBusyStop(400), { marked: 'day-300-quote', range: before })
    expect(document.getElementById('day-300-quote')).toBeNull()
    choose({ marked: 'day-300-quote', range: ALL_DAYS })
    expect(document.getElementById('day-300-quote')).toHaveAttribute('aria-current', 'true')
  })

  it('have the neighbours of their first trips, and those of more as a reader asks', async () => {
    showPanel(aBusyStop(30))
    const trips = () => screen.getAllByRole('navigation')
    expect(trips()).toHaveLength(20)
    await press('Show 10 more trips')
    expect(trips()).toHaveLength(30)
    expect(trips()[20]).toHaveFocus()
  })
})

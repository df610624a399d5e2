import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { EVERY_REPORT } from '../../src/itinerary/narrowing.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { LongItinerary } from '../../src/panel/LongItinerary.tsx'
import { aCentury, STAYS } from './a-century.ts'
import { HEADING_HEIGHT, ROW_HEIGHT, scrollTo, stubScreen } from './a-screen.ts'
import { aNavigation } from './navigation.ts'

/** Height in pixels of a trip with its heading. */
const TRIP_HEIGHT = HEADING_HEIGHT + STAYS * ROW_HEIGHT

function aPage({ before = null as string | null, dataset = aCentury() } = {}) {
  return (
    <div className="side-scroll">
      <LongItinerary
        dataset={dataset}
        stops={shownStops(dataset, ALL_DAYS)}
        range={ALL_DAYS}
        narrowing={EVERY_REPORT}
        highlighted={new Set(['visit-3'])}
        before={before}
        navigation={aNavigation()}
        onPoint={() => undefined}
        onEverything={() => undefined}
      />
    </div>
  )
}

function headings(): readonly (string | undefined)[] {
  return screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => /^Trip of \d+/.exec(heading.textContent ?? '')?.[0])
}

function linkOf(stop: string): HTMLElement {
  return screen.getByText(stop, { selector: 'a *' }).closest('a') as HTMLElement
}

/** What Tab does, in a twentieth of the time that it takes to be played. */
function tab(steps = 1): void {
  const stations = [...document.querySelectorAll<HTMLElement>('.long-list :is(a, button)')]
  const at = stations.indexOf(document.activeElement as HTMLElement)
  act(() => stations[at + steps]?.focus())
}

function isThere(stop: string): boolean {
  return screen.queryByText(stop) !== null
}

beforeEach(stubScreen)

describe('a long itinerary', () => {
  it('has only the rows on screen and a few beyond, each with its place on its trip', () => {
    render(aPage())
    const itinerary = screen.getByRole('navigation', { name: 'Itinerary' })
    const rows = within(itinerary).getAllByRole('listitem')
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.length).toBeLessThan(40)
    expect(rows[1]).toHaveAttribute('aria-posinset', '2')
    expect(rows[1]).toHaveAttribute('aria-setsize', '10')
    expect(rows[1]).toHaveTextContent('Stop 1')
    expect(headings().slice(0, 2)).toEqual(['Trip of 1901', 'Trip of 1902'])
  })

  it('draws what is scrolled to, under the heading of its trip', () => {
    render(aPage())
    act(() => scrollTo(51 * TRIP_HEIGHT - ROW_HEIGHT))
    expect(isThere('Stop 520')).toBe(true)
    expect(isThere('Stop 1')).toBe(false)
    // The rows beyond the screen's upper edge begin within this trip.
    expect(headings()[0]).toBe('Trip of 1951')
  })

  it('keeps the row with the focus and its neighbours when it is scrolled away', () => {
    render(aPage())
    act(() => linkOf('Stop 4').focus())
    act(() => scrollTo(50 * TRIP_HEIGHT))
    expect(linkOf('Stop 4')).toHaveFocus()
    tab()
    expect(linkOf('Stop 5')).toHaveFocus()
    tab(-1)
    tab(-1)
    expect(linkOf('Stop 3')).toHaveFocus()
  })

  it('leads on by Tab for as long as there are rows', () => {
    render(aPage())
    act(() => linkOf('Stop 0').focus())
    for (let presses = 0; presses < 30; presses += 1) tab()
    expect(linkOf('Stop 30')).toHaveFocus()
  })

  it('can be gone to by its years, and says which is on screen', async () => {
    render(aPage())
    const scrolled = vi.fn()
    HTMLElement.prototype.scrollTo = scrolled as typeof HTMLElement.prototype.scrollTo
    act(() => linkOf('Stop 2').focus())
    const years = screen.getByRole('combobox', { name: 'Go to' })
    const named = within(years).getAllByRole('option')
    // Two years at a time: a hundred would be too many to choose from.
    expect(named.slice(0, 3).map((year) => year.textContent)).toEqual(['1901', '1902', '1904'])
    await userEvent.selectOptions(years, '1904')
    const [{ top }] = scrolled.mock.lastCall as [{ top: number }]
    act(() => scrollTo(top))
    expect(years).toHaveDisplayValue('1904')
    expect(isThere('Stop 30')).toBe(true)
    // Tab leads on from here.
    expect(isThere('Stop 2')).toBe(false)
  })

  it('shows the year that was chosen, also where the list ends before it, until the reader scrolls', async () => {
    render(aPage())
    HTMLElement.prototype.scrollTo = () => undefined
    const years = screen.getByRole('combobox', { name: 'Go to' })
    await userEvent.selectOptions(years, '2000')
    act(() => scrollTo(97 * TRIP_HEIGHT))
    expect(years).toHaveDisplayValue('2000')
    const panel = document.querySelector('.side-scroll') as HTMLElement
    act(() => {
      panel.dispatchEvent(new Event('wheel'))
    })
    // Nothing has moved: the list was at its end.
    expect(years).toHaveDisplayValue('2000')
    act(() => scrollTo(96 * TRIP_HEIGHT))
    expect(years).toHaveDisplayValue('1996')
  })

  it('marks what is pointed at elsewhere', () => {
    render(aPage())
    const marked = screen.getByText('Stop 3').closest('li')
    expect(marked).toHaveClass('itinerary-entry-highlighted')
  })

  it('says that the browser’s own find does not see all of it', () => {
    render(aPage())
    expect(screen.getByText(/browser’s own find sees only the rows on screen/)).toBeVisible()
  })

  it('has the row of the stop that the reader comes back from, wherever it is', () => {
    render(aPage({ before: 'stop-707' }))
    const row = screen.getByText('Stop 707').closest('li')
    expect(row).toHaveClass('row-held')
    expect(headings()).toContain('Trip of 1971')
  })

  it('has, of several rows of that stop, the one that was pressed', async () => {
    const dataset = aCentury()
    const { unmount } = render(aPage({ dataset }))
    act(() => scrollTo(99 * TRIP_HEIGHT))
    await userEvent.click(screen.getByText(/Jun 1/, { selector: 'button' }))
    unmount()
    render(aPage({ before: 'stop-0', dataset }))
    const [held] = document.getElementsByClassName('row-held')
    expect(held).toHaveTextContent(/Jun 1/)
  })

  it('is written with its first rows alone, and taken over as it was written', async () => {
    const complaints = vi.spyOn(console, 'error')
    const root = document.createElement('div')
    document.body.append(root)
    const dataset = aCentury()
    root.innerHTML = renderToString(aPage({ dataset }))
    expect(root.querySelectorAll('li')).toHaveLength(90)
    expect(root.innerHTML).not.toContain('style=')
    const link = root.querySelector('a')
    await act(async () => {
      hydrateRoot(root, aPage({ dataset }))
    })
    expect(complaints).not.toHaveBeenCalled()
    // The same element: a reader may have it in focus.
    expect(root.querySelector('a')).toBe(link)
    expect(root.querySelectorAll('li').length).toBeLessThan(40)
    root.remove()
  })
})

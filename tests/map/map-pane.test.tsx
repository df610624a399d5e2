import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ALL_DAYS, type DayRange } from '../../src/calendar/range.ts'
import { pictureText } from '../../src/text/parts.ts'
import { aDataset, FIRST_DAY } from '../builders/model.ts'
import { stubElementSize } from './a-leaflet-map.ts'
import { aMapPane } from './a-map-pane.tsx'

const { picture } = pictureText

beforeEach(() => stubElementSize(800, 600))

/** A server that has none of the basemap's files: the stops must not need them. */
function stubMissingBasemap() {
  const asked = vi.fn(async (_address: string) => new Response('', { status: 503 }))
  vi.stubGlobal('fetch', asked)
  return asked
}

function showMap(selected: string | null = null) {
  const dataset = aDataset()
  const onSelect = vi.fn()
  const onCredits = vi.fn()
  const pane = (range: DayRange) => aMapPane(dataset, { range, selected, onSelect, onCredits })
  const { rerender } = render(pane(ALL_DAYS))
  return { onSelect, onCredits, filter: (range: DayRange) => rerender(pane(range)) }
}

describe('the map', () => {
  it('has a button for each stop in its first view, without a basemap', async () => {
    stubMissingBasemap()
    const { onSelect } = showMap()
    expect(screen.getByRole('region', { name: 'Map' })).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Alder Bay, 1 report' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Brink, 1 report' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Corran, 1 report' }))
    expect(onSelect.mock.calls).toEqual([['corran']])
  })

  it('has only the stops of the range', async () => {
    stubMissingBasemap()
    const { filter } = showMap()
    await screen.findByRole('button', { name: 'Corran, 1 report' })
    filter({ from: null, to: FIRST_DAY })
    expect(screen.getByRole('button', { name: 'Alder Bay, 1 report' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Corran/ })).toBeNull()
  })

  it('has its controls by name, and its credits with links', async () => {
    stubMissingBasemap()
    showMap()
    for (const name of ['Zoom in', 'Zoom out', 'All stops']) {
      expect(await screen.findByRole('button', { name })).toBeVisible()
    }
    expect(screen.getByRole('link', { name: 'OpenStreetMap' })).toHaveAttribute(
      'href',
      'https://www.openstreetmap.org/copyright',
    )
    expect(screen.getByRole('link', { name: 'GeoNames' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible()
    // What is saved as a picture says the same.
    expect(screen.getByRole('region', { name: 'Map' })).toHaveTextContent(picture.credits)
  })

  it('has its keys, and says which in its name', async () => {
    stubMissingBasemap()
    showMap()
    const brink = await screen.findByRole('button', { name: /^Brink/ })
    const before = brink.style.transform
    const view = screen.getByRole('group', { name: /arrow keys.*plus and minus/ })
    view.focus()
    await userEvent.keyboard('+')
    await waitFor(() => expect(brink.style.transform).not.toBe(before))
    await userEvent.keyboard('-')
    await waitFor(() => expect(brink.style.transform).toBe(before))
    expect(view).toHaveFocus()
  })

  it('leaves the keys of a stop to the stop', async () => {
    stubMissingBasemap()
    showMap()
    const brink = await screen.findByRole('button', { name: /^Brink/ })
    const before = brink.style.transform
    brink.focus()
    await userEvent.keyboard('+')
    expect(brink.style.transform).toBe(before)
  })

  it('opens the full credits by its own button, where there are any', async () => {
    stubMissingBasemap()
    const { onCredits } = showMap()
    await userEvent.click(await screen.findByRole('button', { name: 'Credits' }))
    expect(onCredits).toHaveBeenCalledOnce()
  })

  it('opens nothing by a drag that begins on a stop', async () => {
    stubMissingBasemap()
    const { onSelect } = showMap()
    const target = await screen.findByRole('button', { name: /^Corran/ })
    const at = (clientX: number) => ({ target, coords: { clientX, clientY: 10 } })
    await userEvent.pointer([
      { keys: '[MouseLeft>]', ...at(10) },
      at(15),
      { keys: '[/MouseLeft]', ...at(15) },
    ])
    expect(onSelect).not.toHaveBeenCalled()
    await userEvent.pointer([
      { keys: '[MouseLeft>]', ...at(10) },
      { keys: '[/MouseLeft]', ...at(12) },
    ])
    expect(onSelect).toHaveBeenCalledOnce()
  })

  it('keeps the focus where it is when a stop is pressed by mouse, and does not zoom', async () => {
    stubMissingBasemap()
    showMap()
    const corran = await screen.findByRole('button', { name: /^Corran/ })
    const before = corran.style.transform
    await userEvent.dblClick(corran)
    expect(screen.getByRole('group', { name: /arrow keys/ })).not.toHaveFocus()
    expect(corran.style.transform).toBe(before)
  })

  it('comes back to every stop by its button', async () => {
    stubMissingBasemap()
    showMap()
    const brink = await screen.findByRole('button', { name: /^Brink/ })
    const before = brink.style.transform
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    await waitFor(() => expect(brink.style.transform).not.toBe(before))
    await userEvent.click(screen.getByRole('button', { name: 'All stops' }))
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Brink/ }).style.transform).toBe(before),
    )
  })

  it('says which part of its background is missing, and asks for it again', async () => {
    const asked = stubMissingBasemap()
    showMap()
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(/Part of the map’s background \([a-z-]+\.json\)/)
    const before = asked.mock.calls.length
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(before))
    expect(await screen.findByRole('alert')).toBeVisible()
  })
})

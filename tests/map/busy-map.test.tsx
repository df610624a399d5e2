import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dataset, Stop } from '../../src/dataset/model.ts'
import { CROWDING } from '../../src/map/crowds/crowd-parts.ts'
import type { ShownMap } from '../../src/map/shown-map.ts'
import { pictureFrame } from '../../src/picture/picture-frame.ts'
import { aDataset, anEvent, aStop, aTrip } from '../builders/model.ts'
import { stubElementSize } from './a-leaflet-map.ts'
import { aMapPane } from './a-map-pane.tsx'

beforeEach(() => {
  stubElementSize(800, 600)
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
})

function stopAt(id: string, longitude: number, latitude: number): Stop {
  return aStop({ id, position: { longitude, latitude }, events: [anEvent({ id: `${id}-event` })] })
}

/** A heap of stops in the west, one of sixty on a single spot in the east, and one stop between. */
function twoHeaps(): Dataset {
  return aDataset({
    stops: [
      ...Array.from({ length: 40 }, (_, index) => stopAt(`west-${index}`, -60 + index * 0.01, 10)),
      ...Array.from({ length: 60 }, (_, index) => stopAt(`east-${index}`, 60, 10)),
      stopAt('between', 0, 10),
    ],
  })
}

function showMap(dataset: Dataset, selected: string | null = null) {
  const onSelect = vi.fn()
  render(aMapPane(dataset, { crowding: CROWDING, selected, onSelect }))
  return { onSelect }
}

describe('a map of many stops', () => {
  it('has a number for those that stand close, and a name for the one alone', async () => {
    showMap(twoHeaps())
    expect(await screen.findByRole('button', { name: /40 stops/ })).toHaveTextContent('40')
    expect(screen.getByRole('button', { name: /60 stops/ })).toHaveTextContent('60')
    expect(screen.getByRole('button', { name: /^Between/ })).toHaveTextContent('Between')
    expect(document.querySelectorAll('.stop-button')).toHaveLength(3)
  })

  it('comes nearer by a press on a number, until its stops stand by themselves', async () => {
    showMap(twoHeaps())
    await userEvent.click(await screen.findByRole('button', { name: /40 stops/ }))
    await waitFor(() => expect(screen.queryByRole('button', { name: /60 stops/ })).toBeNull())
    // As many as a view names: there are no numbers any more.
    expect(document.querySelectorAll('.crowd')).toHaveLength(0)
  })

  it('opens the stop whose speck is pressed, and points at it', async () => {
    const onSelect = vi.fn()
    const onPoint = vi.fn()
    const shown: { current: ShownMap | null } = { current: null }
    const row = Array.from({ length: 60 }, (_, index) =>
      stopAt(`row-${index}`, -59 + index * 2, 10),
    )
    render(aMapPane(aDataset({ stops: row }), { crowding: CROWDING, onSelect, onPoint, shown }))
    await screen.findAllByRole('button', { name: /\d+ stops/ })
    const container = document.querySelector('.leaflet-container')
    if (container === null || shown.current === null) throw new Error('There is no map.')
    const place = pictureFrame(shown.current.view).project({ longitude: 1, latitude: 10 })
    const at = { clientX: place.x + 1, clientY: place.y - 2 }
    fireEvent.mouseMove(container, at)
    expect(onPoint).toHaveBeenLastCalledWith({ kind: 'stop', id: 'row-30' })
    fireEvent.click(container, at)
    expect(onSelect.mock.calls).toEqual([['row-30']])
    fireEvent.mouseMove(container, { clientX: place.x, clientY: place.y + 100 })
    expect(onPoint).toHaveBeenLastCalledWith(null)
  })

  it('lists the stops of one place, and selects the one that is pressed', async () => {
    const { onSelect } = showMap(twoHeaps())
    await userEvent.click(await screen.findByRole('button', { name: /60 stops/ }))
    const list = await screen.findByRole('group', { name: '60 stops close together' })
    const last = list.querySelector('[data-stop="east-59"]')
    if (last === null) throw new Error('The list has not all of its stops.')
    await userEvent.click(last)
    expect(onSelect.mock.calls).toEqual([['east-59']])
  })

  it('has the selected stop by itself, out of its number', async () => {
    showMap(twoHeaps(), 'east-7')
    expect(await screen.findByRole('button', { name: /59 stops/ })).toBeVisible()
    expect(screen.getByRole('button', { current: true })).toHaveAttribute('data-stop', 'east-7')
  })

  it('leads the keys from number to stop to number', async () => {
    showMap(twoHeaps())
    const west = await screen.findByRole('button', { name: /40 stops/ })
    west.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: /^Between/ })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: /60 stops/ })).toHaveFocus()
    await userEvent.keyboard('{Home}')
    expect(west).toHaveFocus()
  })

  it('says where legs are left out, and draws those of the selected stop', async () => {
    const trip = aTrip({ id: 'tour' })
    const shuttle = (stop: string, longitude: number, first: number): Stop =>
      aStop({
        id: stop,
        position: { longitude, latitude: 10 },
        events: Array.from({ length: 150 }, (_, index) =>
          anEvent({ id: `${stop}-${index}`, trip: trip.id, order: first + 2 * index }),
        ),
      })
    const dataset = aDataset({
      trips: [trip],
      stops: [shuttle('here', -20, 0), shuttle('there', 20, 1), stopAt('aside', 0, 20)],
    })
    showMap(dataset)
    expect(await screen.findByText(/Too many legs here/)).toBeVisible()
    expect(document.querySelectorAll('.leg')).toHaveLength(0)
  })
})

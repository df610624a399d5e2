import { act, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { MapStage } from '../../src/app/MapStage.tsx'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { aDataset, aStop } from '../builders/model.ts'

/** Loads what crowds take, or fails as a test lets it. */
const importCrowds = vi.hoisted(() => vi.fn())

vi.mock('../../src/app/import-map.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/app/import-map.ts')>()
  return { importMap: async () => ({ ...(await original.importMap()), importCrowds }) }
})

const many = aDataset({
  stops: Array.from({ length: 60 }, (_, index) => aStop({ id: `stop-${index}` })),
})

function aMap(selected: string | null) {
  return (
    <MapStage
      dataset={many}
      stops={shownStops(many, ALL_DAYS)}
      legs={[]}
      selected={selected}
      highlight={{ stops: new Set(), legs: new Set(), events: new Set() }}
      playing={null}
      readBasemap={() => Promise.reject(new Error('A test has no basemap.'))}
      coveredBy={createRef()}
      onSelect={() => undefined}
      onPoint={() => undefined}
      shown={createRef()}
    />
  )
}

describe('a map whose code for many stops does not come', () => {
  it('is asked for again with a stop that is opened, and once the network is back', async () => {
    // React tells the console of every error that a boundary catches.
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const offline = new Error('offline')
    importCrowds.mockRejectedValueOnce(offline).mockRejectedValueOnce(offline)
    importCrowds.mockResolvedValue({ CROWDING: {} })
    const { rerender } = await act(async () => render(aMap(null)))
    expect(await screen.findByText(/^The map could not be shown\./)).toBeVisible()
    expect(importCrowds).toHaveBeenCalledTimes(1)
    await act(async () => rerender(aMap('stop-3')))
    expect(await screen.findByText(/^The map could not be shown\./)).toBeVisible()
    expect(importCrowds).toHaveBeenCalledTimes(2)
    await act(async () => void window.dispatchEvent(new Event('online')))
    expect(await screen.findByRole('region', { name: 'Map' })).toBeVisible()
    expect(screen.queryByText(/^The map could not be shown\./)).toBeNull()
  })
})

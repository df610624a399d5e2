import { render } from '@testing-library/react'
import { Browser } from 'leaflet'
import { expect, it, vi } from 'vitest'
import { fetchBasemap } from '../../src/basemap/files.ts'
import { LIGHT_THEME } from '../../src/basemap/theme.ts'
import { sourcesFor } from '../../src/basemap/tile-sources.ts'
import { BasemapTiles } from '../../src/map/BasemapTiles.tsx'
import { BasemapSource } from '../../src/map/basemap-source.ts'
import { aLeafletMap } from './a-leaflet-map.ts'

vi.mock('../../src/basemap/tile-sources.ts', () => ({ sourcesFor: vi.fn(async () => new Map()) }))

it('cuts tiles at whole zooms alone, also where the map stands between two', () => {
  // Without CSS 3D, which jsdom lacks, Leaflet knows whole zooms alone.
  vi.spyOn(Browser, 'any3d', 'get').mockReturnValue(true)
  const map = aLeafletMap()
  map.setView([31.8, 35.1], 6, { animate: false })
  const source = new BasemapSource(
    fetchBasemap((path) => `/${path}`),
    { onFailure: () => undefined },
  )
  render(<BasemapTiles map={map} source={source} theme={LIGHT_THEME} onDrawn={() => undefined} />)
  for (const zoom of [6.25, 8.5, 12.5]) {
    vi.mocked(sourcesFor).mockClear()
    map.setView([31.8, 35.1], zoom, { animate: false })
    const zooms = vi.mocked(sourcesFor).mock.calls.map(([frame]) => frame.zoom)
    expect(zooms.length).toBeGreaterThan(0)
    expect(new Set(zooms)).toEqual(new Set([Math.round(zoom)]))
  }
})

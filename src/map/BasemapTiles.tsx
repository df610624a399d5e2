import { type Coords, type DoneCallback, GridLayer, type Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { drawTile } from '../basemap/draw-map.ts'
import { frameOfTile, MAX_TILE_ZOOM, TILE_SIZE } from '../basemap/frame.ts'
import type { BasemapTheme } from '../basemap/theme.ts'
import { sourcesFor } from '../basemap/tile-sources.ts'
import type { BasemapSource } from './basemap-source.ts'

interface BasemapTilesProps {
  readonly map: LeafletMap
  readonly source: BasemapSource
  readonly theme: BasemapTheme
  /** Called each time all tiles of the view are drawn. */
  readonly onDrawn: () => void
}

/** Land, water and borders, drawn tile by tile on canvases. */
export function BasemapTiles({ map, source, theme, onDrawn }: BasemapTilesProps) {
  useEffect(
    function showTiles() {
      const layer = new CanvasTiles(source, theme)
      layer.on('load', onDrawn)
      layer.addTo(map)
      return () => {
        layer.remove()
      }
    },
    [map, source, theme, onDrawn],
  )
  return null
}

/** Beyond twice the density an eye sees no difference, and a tile takes four times the memory. */
const SHARPEST = 2

class CanvasTiles extends GridLayer {
  readonly #source: BasemapSource
  readonly #theme: BasemapTheme
  #lineScale = 1

  constructor(source: BasemapSource, theme: BasemapTheme) {
    super({ tileSize: TILE_SIZE, maxNativeZoom: MAX_TILE_ZOOM, updateWhenZooming: false })
    this.#source = source
    this.#theme = theme
  }

  override onAdd(map: LeafletMap): this {
    this.#lineScale = lineScaleOf(map)
    map.on('zoomend', this.#redrawAtOtherScale, this)
    return super.onAdd(map)
  }

  override onRemove(map: LeafletMap): this {
    map.off('zoomend', this.#redrawAtOtherScale, this)
    return super.onRemove(map)
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const density = Math.min(SHARPEST, window.devicePixelRatio || 1)
    const canvas = document.createElement('canvas')
    canvas.width = TILE_SIZE * density
    canvas.height = TILE_SIZE * density
    const tile = { z: coords.z, x: coords.x, y: coords.y }
    sourcesFor(frameOfTile(tile), this.#source)
      .then((sources) => {
        const context = canvas.getContext('2d')
        if (context === null) return
        context.scale(density, density)
        drawTile(context, tile, sources, this.#theme, { lineScale: this.#lineScale })
      })
      .then(
        () => done(undefined, canvas),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), canvas),
      )
    return canvas
  }

  /**
   * Leaflet rounds the zoom when the view changes but not when it redraws (1.9.4), and would then ask
   * for tiles between two zooms, which no file has.
   */
  protected _clampZoom(zoom: number): number {
    return Math.max(0, Math.min(MAX_TILE_ZOOM, Math.round(zoom)))
  }

  /** Between whole zooms tiles are stretched: their lines are drawn anew to keep their width. */
  #redrawAtOtherScale(): void {
    const scale = lineScaleOf(this._map)
    if (scale === this.#lineScale) return
    this.#lineScale = scale
    this.redraw()
  }
}

/** How many pixels of a tile make one on the screen. */
function lineScaleOf(map: LeafletMap): number {
  const zoom = map.getZoom()
  return 2 ** (Math.round(zoom) - zoom)
}

import type { Box } from './box.ts'
import { type Drawing, drawShapes } from './draw-shapes.ts'
import { type Frame, frameOfTile, type Tile, toFramePixels } from './frame.ts'
import { type Level, type LevelName, levelsFor } from './levels.ts'
import { frameOfView, type MapView } from './map-view.ts'
import type { Pen } from './pen.ts'
import type { BasemapTheme } from './theme.ts'
import type { TileIndex } from './tile-index.ts'

/** The geometry files at hand, decoded. */
export type Sources = ReadonlyMap<LevelName, TileIndex>

/** How far a coarse level reaches under the finer one, in pixels of the picture. */
const UNDERLAP = 1

/**
 * Draws land, water and borders of a tile, opaque, with the pen's origin at its north-west corner
 * and 256 units a side. Strokes reach beyond it: the canvas or a clip cuts them off. Levels missing
 * from `sources` are left out, the coarser standing in; without any, there is only water.
 *
 * `lineScale` is how many tile pixels make a pixel on the screen: 2 ^ (tile zoom − map zoom), so
 * that lines keep their width when a tile is shown larger or smaller than it is.
 */
export function drawTile(
  pen: Pen,
  tile: Tile,
  sources: Sources,
  theme: BasemapTheme,
  { lineScale = 1 }: { readonly lineScale?: number } = {},
): void {
  drawFrame(pen, frameOfTile(tile), sources, theme, { lineScale, pixel: 1 })
}

/**
 * Draws land, water and borders of a whole view in one go, with the pen's origin at its top left
 * corner: still pictures show the same drawing as the tiles on screen, without their edges.
 * Nothing is drawn outside the view.
 */
export function drawView(pen: Pen, view: MapView, sources: Sources, theme: BasemapTheme): void {
  const { frame, scale } = frameOfView(view)
  pen.save()
  pen.beginPath()
  pen.rect(0, 0, view.width, view.height)
  pen.clip()
  pen.scale(scale, scale)
  drawFrame(pen, frame, sources, theme, { lineScale: 1 / scale, pixel: 1 / scale })
  pen.restore()
}

/** How lengths of a frame relate to the picture. */
type Scale = Pick<Drawing, 'lineScale' | 'pixel'>

/** Draws each level only outside the box of the next finer one. */
function drawFrame(
  pen: Pen,
  frame: Frame,
  sources: Sources,
  theme: BasemapTheme,
  { lineScale, pixel }: Scale,
): void {
  const levels = levelsFor(frame, (name) => sources.has(name))
  if (levels.length === 0) fillWithWater(pen, frame, theme)
  levels.forEach((level, index) => {
    const shapes = sources.get(level.name)?.shapesIn(frame)
    if (shapes === undefined) return
    const finer = levels[index + 1]
    pen.save()
    if (index > 0) clipInside(pen, boxInFrame(level, frame, pixel))
    if (finer !== undefined) clipOutside(pen, boxInFrame(finer, frame, pixel), frame, pixel)
    fillWithWater(pen, frame, theme)
    drawShapes(pen, shapes, { zoom: frame.zoom, theme, lineScale, pixel })
    pen.restore()
  })
}

function fillWithWater(pen: Pen, { width, height }: Frame, theme: BasemapTheme): void {
  pen.fillStyle = theme.water
  pen.fillRect(0, 0, width, height)
}

function clipInside(pen: Pen, { left, top, right, bottom }: Box): void {
  pen.beginPath()
  pen.rect(left, top, right - left, bottom - top)
  pen.clip()
}

function clipOutside(pen: Pen, box: Box, frame: Frame, pixel: number): void {
  const under = UNDERLAP * pixel
  const width = box.right - box.left - 2 * under
  const height = box.bottom - box.top - 2 * under
  pen.beginPath()
  pen.rect(0, 0, frame.width, frame.height)
  pen.rect(box.left + under, box.top + under, width, height)
  pen.clip('evenodd')
}

/**
 * The level's box in the frame, moved to whole pixels of the picture: where its edge cuts through a
 * pixel, the water below the finer level would shine through the land as a hairline.
 */
function boxInFrame(level: Level, frame: Frame, pixel: number): Box {
  const { west, south, east, north } = level.bounds
  const topLeft = toFramePixels({ longitude: west, latitude: north }, frame)
  const bottomRight = toFramePixels({ longitude: east, latitude: south }, frame)
  const whole = (value: number) => Math.round(value / pixel) * pixel
  return {
    left: whole(topLeft.x),
    top: whole(topLeft.y),
    right: whole(bottomRight.x),
    bottom: whole(bottomRight.y),
  }
}

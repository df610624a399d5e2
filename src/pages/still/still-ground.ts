import { drawView, type Sources } from '../../basemap/draw-map.ts'
import type { MapView } from '../../basemap/map-view.ts'
import { project, unproject } from '../../geo/mercator.ts'
import type { Box, Size } from '../../labels/box.ts'
import { svgPen } from '../../picture/svg-pen.ts'
import { groundVariables, VARIABLE_THEME } from './ground-variables.ts'

/**
 * How far the ground is drawn, in pixels of the view that it is drawn for: beyond the stops' box on all
 * sides, since a window may be wider or higher than the view. Past it is water.
 */
const EXTENT: Size = { width: 2000, height: 1200 }

/** The view around the same box as `view` that is drawn, and where the box lies in it. */
export function groundView(view: MapView, box: Box): { view: MapView; box: Box } {
  const { x, y } = project(view.center, view.zoom)
  const middle = {
    x: x - view.width / 2 + (box.left + box.right) / 2,
    y: y - view.height / 2 + (box.top + box.bottom) / 2,
  }
  const halfWidth = (box.right - box.left) / 2
  const halfHeight = (box.bottom - box.top) / 2
  return {
    view: { zoom: view.zoom, center: unproject(middle, view.zoom), ...EXTENT },
    box: {
      left: EXTENT.width / 2 - halfWidth,
      top: EXTENT.height / 2 - halfHeight,
      right: EXTENT.width / 2 + halfWidth,
      bottom: EXTENT.height / 2 + halfHeight,
    },
  }
}

/** The attribute that shows a box of a drawing at the size of its element, and what is around it. */
export function viewBoxOf({ left, top, right, bottom }: Box): string {
  return `${left} ${top} ${right - left} ${bottom - top}`
}

/**
 * Land, water and borders of a view as an SVG file, by day and by night as the page around it is.
 * A file and no part of the pages: they share it, and a reader's browser keeps it.
 */
export function stillGround(view: MapView, sources: Sources): string {
  const drawing = svgPen(view)
  drawView(drawing.pen, view, sources, VARIABLE_THEME)
  const attributes = { role: '', 'font-family': '', class: 'ground' }
  const svg = drawing.write({ title: '', description: '', attributes })
  // Strokes keep their width where the picture is shown larger or smaller.
  const styles = `:root{color-scheme:light dark}${groundVariables()}.ground *{vector-effect:non-scaling-stroke}`
  return svg.replace('>', `><style>${styles}</style>`)
}

/** The styles that lay the picture of a view under the box that everything else is placed in. */
export function groundPlace({ width, height }: MapView, box: Box): string {
  const [across, down] = [box.right - box.left, box.bottom - box.top]
  const percent = (share: number) => `${Math.round(share * 1e6) / 1e4}%`
  return (
    `.still-ground{left:${percent(-box.left / across)};top:${percent(-box.top / down)};` +
    `width:${percent(width / across)};height:${percent(height / down)}}`
  )
}

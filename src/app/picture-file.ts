import type { Sources } from '../basemap/draw-map.ts'
import { type CaptionedPicture, drawCaptioned } from '../picture/captioned-picture.ts'
import type { PictureLook } from '../picture/draw-picture.ts'
import { svgPen } from '../picture/svg-pen.ts'

/** How many pixels of a PNG make one of the screen's, each way: sharp on every screen. */
export const DENSITY = 2

/** A picture with what draws it. */
export interface PictureParts {
  readonly picture: CaptionedPicture
  readonly sources: Sources
  readonly look: PictureLook
}

/** What an SVG tells of itself. */
export interface PictureHead {
  readonly title: string
  readonly description: string
}

/** The picture as an SVG file. */
export function svgFile({ picture, sources, look }: PictureParts, head: PictureHead): Blob {
  const { pen, write } = svgPen(picture.size)
  drawCaptioned(pen, picture, sources, look)
  return new Blob([write(head)], { type: 'image/svg+xml' })
}

/**
 * The picture as a PNG file.
 * @returns null where the browser has no room for one of that size
 */
export async function pngFile(parts: PictureParts): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  if (!drawOnCanvas(canvas, parts, DENSITY)) return null
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
}

/**
 * Draws the picture on a canvas, which takes its size.
 * @param density how many of the canvas's pixels make one of the picture's, each way
 * @returns false where the browser gives nothing to draw with
 */
export function drawOnCanvas(
  canvas: HTMLCanvasElement,
  { picture, sources, look }: PictureParts,
  density: number,
): boolean {
  canvas.width = Math.round(picture.size.width * density)
  canvas.height = Math.round(picture.size.height * density)
  const context = canvas.getContext('2d')
  if (context === null) return false
  context.scale(density, density)
  drawCaptioned(context, picture, sources, look)
  return true
}

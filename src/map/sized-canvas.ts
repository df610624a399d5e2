import type { Size } from '../labels/box.ts'

/**
 * What draws on a canvas that lies over a view: the canvas at the view's size and the screen's density,
 * wiped clean. Null where there is none.
 * @param size of the view in pixels
 */
export function sizedCanvas(
  canvas: HTMLCanvasElement | null,
  { width, height }: Size,
): CanvasRenderingContext2D | null {
  const context = canvas?.getContext('2d') ?? null
  if (canvas === null || context === null) return null
  const density = window.devicePixelRatio || 1
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  context.scale(density, density)
  return context
}

/** The families of the interface's font; the styles say the same. */
export const SANS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, "Noto Sans Arabic", "Noto Sans Hebrew", sans-serif'

let context: CanvasRenderingContext2D | null = null

/** The width of a text in pixels in a CSS font, as a canvas sets it; an estimate without a canvas. */
export function measureText(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return text.length * 7.5
  context.font = font
  return context.measureText(text).width
}

/** What the interface's own texts are set with. */
export const LETTERING = { measure: measureText, fontFamily: SANS }

/**
 * What the basemap draws with: the part of the canvas's 2D context (HTML Standard, section "The 2D
 * rendering context") that it needs, so that a real context is a pen as it is and something else,
 * such as a writer of SVG, can be one. As on a canvas, the current path outlives `fill`, `stroke`
 * and `clip` until the next `beginPath`; text stands on its alphabetic baseline. Compositing modes
 * are left out on purpose: SVG has no equal, and clipping serves.
 */
export interface Pen {
  /** A CSS colour. The wider type is the canvas's own: only colours are ever set here. */
  fillStyle: string | object
  /** A CSS colour, see `fillStyle`. */
  strokeStyle: string | object
  lineWidth: number
  lineCap: 'butt' | 'round' | 'square'
  lineJoin: 'bevel' | 'miter' | 'round'
  lineDashOffset: number
  /** A CSS font shorthand. */
  font: string
  textAlign: 'left' | 'right' | 'center' | 'start' | 'end'
  direction: 'ltr' | 'rtl' | 'inherit'
  /** A CSS length. A browser that lacks the property draws the text closer, and nothing worse. */
  letterSpacing: string
  save(): void
  restore(): void
  translate(x: number, y: number): void
  scale(x: number, y: number): void
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  closePath(): void
  rect(x: number, y: number, width: number, height: number): void
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number): void
  fill(rule?: FillRule): void
  stroke(): void
  clip(rule?: FillRule): void
  fillRect(x: number, y: number, width: number, height: number): void
  setLineDash(segments: number[]): void
  fillText(text: string, x: number, y: number): void
  strokeText(text: string, x: number, y: number): void
}

/** Which regions a path that crosses itself encloses (SVG `fill-rule`). */
type FillRule = 'nonzero' | 'evenodd'

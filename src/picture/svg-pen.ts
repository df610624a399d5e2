import type { Pen } from '../basemap/pen.ts'
import type { Box, Size } from '../labels/box.ts'
import { grown } from '../labels/box.ts'
import { paintOf } from './colour.ts'
import { cutArea, cutLine } from './cut-outline.ts'
import { boxOfOutline, type Outline } from './outline.ts'
import { pathData, tenths } from './path-data.ts'
import { PathRecorder, type Placement } from './path-recorder.ts'
import { type SvgClip, type SvgHead, type SvgMark, svgDocument } from './svg-document.ts'
import { fontOf } from './svg-font.ts'

/** A pen that writes SVG, and what it has written. */
export interface SvgDrawing {
  readonly pen: Pen
  /** The document with all that was drawn so far. */
  readonly write: (head: SvgHead) => string
}

/** How far beyond the picture geometry is kept, in pixels: its cut edges stay out of sight. */
const BEYOND = 8

/**
 * A pen that draws a picture of that size in pixels as SVG: as a canvas would show it, except that
 * geometry outside the picture is left out and coordinates are rounded to a tenth of a pixel.
 *
 * Scaled unevenly, a line has the mean of the two widths; a canvas would broaden it unevenly.
 * @param idPrefix before every id in the document, so that several can stand in one page
 */
export function svgPen(size: Size, idPrefix = ''): SvgDrawing {
  const writer = new SvgWriter(size)
  return {
    pen: writer,
    write: (head) => svgDocument({ ...size, ...writer.content, idPrefix }, head),
  }
}

/** What `save` keeps. */
interface Settings {
  readonly fillStyle: string | object
  readonly strokeStyle: string | object
  readonly lineWidth: number
  readonly lineCap: Pen['lineCap']
  readonly lineJoin: Pen['lineJoin']
  readonly lineDashOffset: number
  readonly font: string
  readonly textAlign: Pen['textAlign']
  readonly direction: Pen['direction']
  readonly letterSpacing: string
  readonly dash: readonly number[]
  readonly clips: readonly number[]
  readonly room: Box | null
  readonly placement: Placement
}

class SvgWriter implements Pen {
  fillStyle: string | object = '#000'
  strokeStyle: string | object = '#000'
  lineWidth = 1
  lineCap: Pen['lineCap'] = 'butt'
  lineJoin: Pen['lineJoin'] = 'miter'
  lineDashOffset = 0
  font = '10px sans-serif'
  textAlign: Pen['textAlign'] = 'start'
  direction: Pen['direction'] = 'inherit'
  letterSpacing = '0px'

  readonly #path = new PathRecorder()
  readonly #marks: SvgMark[] = []
  readonly #clips: SvgClip[] = []
  readonly #saved: Settings[] = []
  #fontFamily = ''
  #dash: readonly number[] = []
  /** The clips in force, by their number. */
  #inClips: readonly number[] = []
  /** What the picture and the clips leave to be drawn in; null for nothing. */
  #room: Box | null
  #placement: Placement = { x: 0, y: 0, scaleX: 1, scaleY: 1 }

  constructor({ width, height }: Size) {
    this.#room = { left: 0, top: 0, right: width, bottom: height }
  }

  get content() {
    return { marks: this.#marks, clips: this.#clips, fontFamily: this.#fontFamily }
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset } = this
    const { font, textAlign, direction, letterSpacing } = this
    this.#saved.push({
      ...{ fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset },
      ...{ font, textAlign, direction, letterSpacing },
      dash: this.#dash,
      clips: this.#inClips,
      room: this.#room,
      placement: this.#placement,
    })
  }

  restore(): void {
    const before = this.#saved.pop()
    if (before === undefined) return
    const { dash, clips, room, placement, ...settings } = before
    Object.assign(this, settings)
    this.#dash = dash
    this.#inClips = clips
    this.#room = room
    this.#placement = placement
  }

  translate(x: number, y: number): void {
    const { x: left, y: top, scaleX, scaleY } = this.#placement
    this.#placement = { x: left + x * scaleX, y: top + y * scaleY, scaleX, scaleY }
  }

  scale(x: number, y: number): void {
    const { scaleX, scaleY } = this.#placement
    this.#placement = { ...this.#placement, scaleX: scaleX * x, scaleY: scaleY * y }
  }

  beginPath(): void {
    this.#path.begin()
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y, this.#placement)
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y, this.#placement)
  }

  closePath(): void {
    this.#path.close()
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x, y, width, height, this.#placement)
  }

  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number): void {
    this.#path.arc(x, y, radius, startAngle, endAngle, this.#placement)
  }

  fill(rule: SvgClip['rule'] = 'nonzero'): void {
    this.#fillOutlines(this.#path.outlines, rule)
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const path = new PathRecorder()
    path.rect(x, y, width, height, this.#placement)
    this.#fillOutlines(path.outlines, 'nonzero')
  }

  stroke(): void {
    if (this.#room === null) return
    const width = this.lineWidth * this.#unit
    // Cut where it is out of sight, a dashed line would begin its dashes anew.
    const isDashed = this.#dash.length > 0
    const room = grown(this.#room, BEYOND + width)
    const outlines = this.#path.outlines.flatMap((outline) => {
      const stretches = cutLine(outline, room)
      return isDashed && stretches.length > 0 ? [outline] : stretches
    })
    this.#mark(pathData(outlines), ` fill="none"${this.#strokeAttributes()}`)
  }

  clip(rule: SvgClip['rule'] = 'nonzero'): void {
    const { outlines } = this.#path
    if (this.#room === null || isRectangleAround(outlines, this.#room)) return
    const room = grown(this.#room, BEYOND)
    const data = pathData(outlines.flatMap((outline) => cutArea(outline, room) ?? []))
    this.#room = data === '' ? null : common(this.#room, outlines)
    if (this.#room === null) return
    const known = this.#clips.findIndex((clip) => clip.data === data && clip.rule === rule)
    if (known < 0) this.#clips.push({ data, rule })
    this.#inClips = [...this.#inClips, known < 0 ? this.#clips.length - 1 : known]
  }

  setLineDash(segments: number[]): void {
    // Canvas repeats an odd list, as SVG does.
    this.#dash = [...segments]
  }

  fillText(text: string, x: number, y: number): void {
    this.#writeText(text, x, y, paintAttributes('fill', this.fillStyle))
  }

  strokeText(text: string, x: number, y: number): void {
    this.#writeText(text, x, y, ` fill="none"${this.#strokeAttributes()}`)
  }

  /** How many pixels of the picture one unit of the pen makes. */
  get #unit(): number {
    const { scaleX, scaleY } = this.#placement
    return Math.sqrt(Math.abs(scaleX * scaleY))
  }

  #fillOutlines(outlines: readonly Outline[], rule: SvgClip['rule']): void {
    if (this.#room === null) return
    const room = grown(this.#room, BEYOND)
    const kept = outlines.flatMap((outline) => cutArea(outline, room) ?? [])
    const style = paintAttributes('fill', this.fillStyle)
    this.#mark(pathData(kept), rule === 'evenodd' ? `${style} fill-rule="evenodd"` : style)
  }

  #mark(data: string, style: string): void {
    if (data === '') return
    this.#marks.push({ style, shape: { kind: 'path', data }, clips: this.#inClips })
  }

  #strokeAttributes(): string {
    const unit = this.#unit
    const { lineWidth, lineCap, lineJoin, lineDashOffset } = this
    let attributes = paintAttributes('stroke', this.strokeStyle)
    attributes += ` stroke-width="${hundredths(lineWidth * unit)}"`
    if (lineCap !== 'butt') attributes += ` stroke-linecap="${lineCap}"`
    if (lineJoin !== 'miter') attributes += ` stroke-linejoin="${lineJoin}"`
    if (this.#dash.length === 0) return attributes
    attributes += ` stroke-dasharray="${this.#dash.map((dash) => hundredths(dash * unit)).join(' ')}"`
    const offset = hundredths(lineDashOffset * unit)
    return offset === '0' ? attributes : `${attributes} stroke-dashoffset="${offset}"`
  }

  #writeText(text: string, x: number, y: number, paint: string): void {
    if (this.#room === null || text === '') return
    const { x: left, y: top, scaleX, scaleY } = this.#placement
    const place = ` x="${tenths(left + x * scaleX)}" y="${tenths(top + y * scaleY)}"`
    const isRightToLeft = this.direction === 'rtl'
    const anchor = anchorOf(this.textAlign, isRightToLeft)
    let style = paint + this.#fontAttributes()
    if (anchor !== 'start') style += ` text-anchor="${anchor}"`
    if (isRightToLeft) style += ' direction="rtl"'
    const spacing = hundredths(Number.parseFloat(this.letterSpacing) * this.#unit)
    if (spacing !== '0') style += ` letter-spacing="${spacing}"`
    this.#marks.push({
      style,
      shape: { kind: 'text', attributes: place, text },
      clips: this.#inClips,
    })
  }

  #fontAttributes(): string {
    const { isItalic, weight, size, family } = fontOf(this.font)
    if (this.#fontFamily === '') this.#fontFamily = family
    let attributes = ` font-size="${hundredths(size * this.#unit)}"`
    if (weight !== '400' && weight !== 'normal') attributes += ` font-weight="${weight}"`
    if (isItalic) attributes += ' font-style="italic"'
    if (family === this.#fontFamily) return attributes
    return `${attributes} font-family="${family.replaceAll('"', "'")}"`
  }
}

/** The attributes of a colour; black is what SVG fills with unless told. */
function paintAttributes(kind: 'fill' | 'stroke', style: string | object): string {
  const { colour, opacity } = paintOf(String(style))
  const attribute = ` ${kind}="${colour}"`
  return opacity === 1 ? attribute : `${attribute} ${kind}-opacity="${hundredths(opacity)}"`
}

/** Canvas aligns left and right by the page, SVG by the text's own direction. */
function anchorOf(align: Pen['textAlign'], isRightToLeft: boolean): 'start' | 'middle' | 'end' {
  if (align === 'center') return 'middle'
  if (align === 'start' || align === 'end') return align
  return (align === 'left') === isRightToLeft ? 'end' : 'start'
}

/** Whether a path is one upright rectangle that holds all of a box: a clip that cuts nothing off. */
function isRectangleAround(outlines: readonly Outline[], box: Box): boolean {
  const [only, another] = outlines
  if (only === undefined || another !== undefined) return false
  const { points, arcs } = only
  if (points.length !== 8 || arcs.size > 0) return false
  const [ax, ay, bx, by, cx, cy, dx, dy] = points
  const isUpright = ay === by && bx === cx && cy === dy && dx === ax
  const around = boxOfOutline(only)
  return (
    isUpright &&
    around !== null &&
    around.left <= box.left &&
    around.top <= box.top &&
    around.right >= box.right &&
    around.bottom >= box.bottom
  )
}

/** What a box has in common with the box around outlines; null for nothing. */
function common(box: Box, outlines: readonly Outline[]): Box | null {
  const boxes = outlines.flatMap((outline) => boxOfOutline(outline) ?? [])
  const left = Math.max(box.left, Math.min(...boxes.map((each) => each.left)))
  const top = Math.max(box.top, Math.min(...boxes.map((each) => each.top)))
  const right = Math.min(box.right, Math.max(...boxes.map((each) => each.right)))
  const bottom = Math.min(box.bottom, Math.max(...boxes.map((each) => each.bottom)))
  return left < right && top < bottom ? { left, top, right, bottom } : null
}

/** Widths and sizes keep a digit more than places: a line of .45 pixels is not one of .5. */
function hundredths(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(Number.isFinite(rounded) ? rounded : 0).replace(/^(-?)0\./, '$1.')
}

import type { MeasureText } from '../basemap/name-positions.ts'
import { isRightToLeft } from '../basemap/name-style.ts'
import type { Pen } from '../basemap/pen.ts'
import { cutToFit } from './cut-to-fit.ts'
import type { JourneyTheme } from './journey-theme.ts'
import type { LegStroke } from './leg-stroke.ts'
import { traceLine } from './trace.ts'

/** A line of the map and what it means. */
export interface KeyItem {
  readonly text: string
  /** Number of the theme's trip hue. */
  readonly hue: number
  readonly stroke: LegStroke
}

/** An item with its place: where its line begins and its text, and the middle of its row, in pixels. */
export interface PlacedKeyItem extends KeyItem {
  readonly x: number
  readonly textX: number
  readonly y: number
}

/** The length of a line's sample, and the spaces after it and after its text, in pixels. */
const SAMPLE = 30
const GAP = 7
const APART = 20

/** Sets items in rows of a width, one after the other. All lengths in pixels, `top` of the first row. */
export function placeKey(
  items: readonly KeyItem[],
  place: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly row: number
  },
  font: string,
  measure: MeasureText,
): readonly PlacedKeyItem[] {
  let x = 0
  let row = 0
  return items.map((item) => {
    const text = cutToFit(item.text, font, place.width - SAMPLE - GAP, measure)
    const width = SAMPLE + GAP + measure(text, font)
    if (x > 0 && x + width > place.width) {
      x = 0
      row += 1
    }
    const left = place.left + x
    x += width + APART
    return {
      ...item,
      text,
      x: left,
      textX: left + SAMPLE + GAP,
      y: place.top + (row + 0.5) * place.row,
    }
  })
}

/** Draws items with their lines. */
export function drawKey(
  pen: Pen,
  items: readonly PlacedKeyItem[],
  theme: JourneyTheme,
  font: { readonly css: string; readonly size: number },
): void {
  pen.save()
  pen.font = font.css
  pen.textAlign = 'left'
  for (const { text, hue, stroke, x, textX, y } of items) {
    pen.strokeStyle = theme.trips[hue] ?? theme.ink
    pen.lineWidth = stroke.width
    pen.lineCap = stroke.cap
    pen.setLineDash([...stroke.dash])
    traceLine(pen, [
      { x: x + 1.5, y },
      { x: x + SAMPLE - 1.5, y },
    ])
    pen.stroke()
    pen.fillStyle = theme.ink
    pen.direction = isRightToLeft(text) ? 'rtl' : 'ltr'
    pen.fillText(text, textX, y + font.size * 0.35)
  }
  pen.restore()
}

import { createCanvas } from '@napi-rs/canvas'
import type { MeasureText } from '../../basemap/name-positions.ts'
import { fontShorthand, type Measure } from './card-font.ts'
import { registerFonts } from './register-fonts.ts'

/** Texts of cards are measured once, at this size in pixels: without hinting, widths grow with the size. */
const MEASURED_SIZE = 100

/** More than a large dataset's cards have of different words; beyond it the memory starts anew. */
const MOST_KEPT = 50_000

/**
 * Measures texts in a CSS font of the cards' families, in pixels. Remembers what it measured: placing
 * names and trying sizes asks for the same words again and again.
 */
export function canvasMeasure(): MeasureText {
  registerFonts()
  const context = createCanvas(1, 1).getContext('2d')
  // Not the language of the machine, which some fonts shape letters by.
  context.lang = 'en'
  const known = new Map<string, number>()
  return (text, font) => {
    const key = `${font} ${text}`
    let width = known.get(key)
    if (width === undefined) {
      context.font = font
      width = context.measureText(text).width
      if (known.size >= MOST_KEPT) known.clear()
      known.set(key, width)
    }
    return width
  }
}

/** Measures texts in a font of cards, by what `measure` says of one size. */
export function cardMeasure(measure: MeasureText = canvasMeasure()): Measure {
  return (text, font) => {
    const width = measure(text, fontShorthand({ ...font, size: MEASURED_SIZE }))
    return (width * font.size) / MEASURED_SIZE
  }
}

import { createCanvas } from '@napi-rs/canvas'
import type { MeasureText } from '../../basemap/name-positions.ts'
import { registerFonts } from './register-fonts.ts'

/** More than the pictures of a large dataset have of different words; beyond it the memory starts anew. */
const MOST_KEPT = 50_000

/**
 * Measures texts in a CSS font of the build's families, in pixels. Remembers what it measured: placing
 * names and trying sizes asks for the same words again and again.
 */
export function canvasMeasure(): MeasureText {
  registerFonts()
  const context = createCanvas(1, 1).getContext('2d')
  // Not the language of the machine, which some fonts shape letters by.
  context.lang = 'en'
  const known = new Map<string, Map<string, number>>()
  let kept = 0
  return (text, font) => {
    const present = known.get(font)?.get(text)
    if (present !== undefined) return present
    context.font = font
    const { width } = context.measureText(text)
    if (kept === MOST_KEPT) {
      known.clear()
      kept = 0
    }
    const ofFont = known.get(font) ?? new Map<string, number>()
    known.set(font, ofFont.set(text, width))
    kept += 1
    return width
  }
}

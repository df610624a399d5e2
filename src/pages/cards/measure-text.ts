import type { MeasureText } from '../../basemap/name-positions.ts'
import { canvasMeasure } from '../drawing/canvas-measure.ts'
import type { Measure } from './card-font.ts'

/** Texts of cards are measured once, at this size in pixels: without hinting, widths grow with the size. */
const MEASURED_SIZE = 100

/** Measures texts in a font of cards, by what `measure` says of one size. */
export function cardMeasure(measure: MeasureText = canvasMeasure()): Measure {
  return (text, { family, weight, size }) => {
    const width = measure(text, `${weight} ${MEASURED_SIZE}px "${family}"`)
    return (width * size) / MEASURED_SIZE
  }
}

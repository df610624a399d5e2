import type { Lettering } from '../../src/picture/lettering.ts'

/** Texts whose letters are all half as wide as the font is high. */
export const LETTERING: Lettering = {
  measure: (text, font) => [...text].length * 0.5 * Number(/([\d.]+)px/.exec(font)?.[1] ?? 0),
  fontFamily: 'sans-serif',
}

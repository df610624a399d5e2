import type { MeasureText } from '../basemap/name-positions.ts'

/** What texts of a drawing are set with. */
export interface Lettering {
  readonly measure: MeasureText
  /** A CSS font-family list. */
  readonly fontFamily: string
}

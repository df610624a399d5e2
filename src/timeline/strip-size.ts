import { SANS } from '../ui/measure-text.ts'

/* The strip's measures in pixels, with letters of the usual size. The styles say the same. */

/** The row of the trips' bands, above the marks. */
export const BANDS_HEIGHT = 26
/** What marks may take above the axis. */
export const MARKS_HEIGHT = 32
/** Ticks and labels. */
export const AXIS_HEIGHT = 18
/** Of the row of bands, the line of names: it grows with the reader's letters. */
export const NAMES_HEIGHT = 16
/** At either side, where handles stand and names may reach. */
export const INSET = 28

/** The font of trips' names, and that of the axis. */
export const NAME_FONT = `600 12px ${SANS}`
export const AXIS_FONT = `400 11px ${SANS}`

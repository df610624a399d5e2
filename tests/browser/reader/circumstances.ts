/** A width and height in CSS pixels. */
export interface ScreenSize {
  readonly width: number
  readonly height: number
}

export const LAPTOP: ScreenSize = { width: 1280, height: 800 }
export const DESKTOP: ScreenSize = { width: 1920, height: 1080 }
export const PHONE: ScreenSize = { width: 390, height: 844 }
export const SMALL_PHONE: ScreenSize = { width: 320, height: 568 }
export const PHONE_SIDEWAYS: ScreenSize = { width: 844, height: 390 }

/** What a reader comes with. */
export interface Circumstances {
  readonly size: ScreenSize
  readonly theme: 'light' | 'dark'
  /** Whether the system wishes for more contrast, or has colours of its own for everything. */
  readonly contrast: 'usual' | 'more' | 'forced'
  /** Whether the system asks for less motion, which makes most tests quicker and none flicker. */
  readonly motion: 'full' | 'reduced'
  /** Whether the browser lets the page use the clipboard. */
  readonly clipboard: 'granted' | 'refused'
  /** Whether the screen takes fingers, which the reader then uses on the timeline. */
  readonly touch: boolean
  /** Whether the browser runs scripts. */
  readonly scripts: 'run' | 'off'
  /**
   * Whether the browser lets the site keep itself for reading without a network: not at all, which
   * leaves most tests alone; let in; or asked, and refused.
   */
  readonly keeping: 'unknown' | 'granted' | 'refused'
  /** Whether the browser asks sites to save data. */
  readonly data: 'plenty' | 'saved'
  /** The language that the browser prefers, a BCP 47 tag. */
  readonly language: string
}

export const USUAL: Circumstances = {
  size: LAPTOP,
  theme: 'light',
  contrast: 'usual',
  motion: 'reduced',
  clipboard: 'granted',
  touch: false,
  scripts: 'run',
  keeping: 'unknown',
  data: 'plenty',
  language: 'en-US',
}

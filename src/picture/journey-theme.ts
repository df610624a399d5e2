/** The colours of what stands on the ground: legs, dots and cards. CSS colours, opaque where not said. */
export interface JourneyTheme {
  readonly paper: string
  /** The ground of cards. */
  readonly paperRaised: string
  readonly ink: string
  readonly inkSoft: string
  /** Dots, and the ground of what is selected. */
  readonly accent: string
  readonly onAccent: string
  /** The trips' hues, in the order of `tripStyle`. */
  readonly trips: readonly string[]
  /** Laid thinly under legs. */
  readonly casing: string
  /** A card's shadow: a soft one below, and a rim. Both are laid thinly. */
  readonly shadow: string
  readonly rim: string
  /** Added to the width of legs, in pixels. */
  readonly stronger: number
}

/** The same as the styles of the screen (`tokens.css`), which cannot be read where no screen is. */
export const LIGHT_JOURNEY: JourneyTheme = {
  paper: '#fffefb',
  paperRaised: '#fffefb',
  ink: '#211f1c',
  inkSoft: '#5b564e',
  accent: '#a8271b',
  onAccent: '#fffefb',
  trips: ['#8a5a00', '#1f69b5', '#4d1a58'],
  casing: 'rgb(255 255 255 / 0.5)',
  shadow: 'rgb(40 34 24 / 0.18)',
  rim: 'rgb(40 34 24 / 0.07)',
  stronger: 0,
}

/** The same on paper, where a card has no shadow: its rim alone tells it from the land. */
export const PAPER_JOURNEY: JourneyTheme = {
  ...LIGHT_JOURNEY,
  shadow: 'rgb(255 255 255 / 0)',
  rim: 'rgb(40 34 24 / 0.35)',
}

/** The same at night. */
export const DARK_JOURNEY: JourneyTheme = {
  paper: '#191c20',
  paperRaised: '#31373e',
  ink: '#eceae5',
  inkSoft: '#aeaaa2',
  accent: '#f08a72',
  onAccent: '#1b1311',
  trips: ['#d6a24a', '#62a8ee', '#ead2fb'],
  casing: 'rgb(20 24 28 / 0.5)',
  shadow: 'rgb(0 0 0 / 0.5)',
  rim: 'rgb(255 255 255 / 0.09)',
  stronger: 0,
}

const STRONG_LIGHT_JOURNEY: JourneyTheme = {
  paper: '#ffffff',
  paperRaised: '#ffffff',
  ink: '#0d0c0b',
  inkSoft: '#383530',
  accent: '#8c130a',
  onAccent: '#ffffff',
  trips: ['#6b4400', '#0f4f96', '#2b0a33'],
  casing: 'rgb(255 255 255 / 0.8)',
  shadow: 'rgb(0 0 0 / 0)',
  rim: '#3d3a35',
  stronger: 0.75,
}

const STRONG_DARK_JOURNEY: JourneyTheme = {
  paper: '#0a0c0e',
  paperRaised: '#14181c',
  ink: '#ffffff',
  inkSoft: '#d9d6d0',
  accent: '#ffa994',
  onAccent: '#140a07',
  trips: ['#dba63f', '#62b0ff', '#f3e0ff'],
  casing: 'rgb(7 9 11 / 0.8)',
  shadow: 'rgb(0 0 0 / 0)',
  rim: '#c3c8cd',
  stronger: 0.75,
}

/** The themes by day and by night, as they usually are and with more contrast. */
export const JOURNEY_THEMES = {
  usual: { light: LIGHT_JOURNEY, dark: DARK_JOURNEY },
  more: { light: STRONG_LIGHT_JOURNEY, dark: STRONG_DARK_JOURNEY },
} as const

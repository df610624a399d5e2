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
}

/** The same as the styles of the screen (`tokens.css`), which cannot be read where no screen is. */
export const LIGHT_JOURNEY: JourneyTheme = {
  paper: '#fffefb',
  paperRaised: '#fffefb',
  ink: '#211f1c',
  inkSoft: '#5b564e',
  accent: '#a8271b',
  onAccent: '#fffefb',
  trips: ['#8a5a00', '#1d5c91', '#6b3fa0'],
  casing: 'rgb(255 255 255 / 0.5)',
  shadow: 'rgb(40 34 24 / 0.18)',
  rim: 'rgb(40 34 24 / 0.07)',
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
  trips: ['#e3b25a', '#7cb8e6', '#bd9be8'],
  casing: 'rgb(20 24 28 / 0.5)',
  shadow: 'rgb(0 0 0 / 0.5)',
  rim: 'rgb(255 255 255 / 0.09)',
}

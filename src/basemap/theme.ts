/** The colours of the kinds of names. */
export interface NameColours {
  /** Capitals and cities. */
  readonly city: string
  readonly town: string
  readonly country: string
  readonly territory: string
  readonly water: string
}

/**
 * What the basemap looks like: CSS colours and a font. Grounds are opaque colours, and every name
 * has a contrast of at least 4.5 : 1 against land, territory and water, with or without its halo
 * (WCAG 2.2, 1.4.3), and of 7 : 1 where more contrast is wished for (1.4.6); borders at least 3 : 1
 * against the land (1.4.11).
 */
export interface BasemapTheme {
  readonly water: string
  readonly land: string
  /** The tint of territories whose status is disputed. */
  readonly territory: string
  /** Laid twice on the water along the coast, wide and narrow: the sea grows shallow. */
  readonly shallows: string
  readonly coast: string
  readonly river: string
  readonly lakeShore: string
  readonly border: string
  readonly disputedBorder: string
  /** Laid under borders, so that they stand out from rivers. */
  readonly borderCasing: string
  readonly names: NameColours
  /** Around names on land. */
  readonly halo: string
  /** Around names on water. */
  readonly waterHalo: string
  readonly dot: string
  readonly dotFill: string
  /** A CSS font-family list. */
  readonly fontFamily: string
}

/** The system's own sans first: no font is shipped, and Arabic and Hebrew come with every system. */
const SYSTEM_SANS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, "Noto Sans Arabic", "Noto Sans Hebrew", sans-serif'

/** Paper-light land, quiet blue water. */
export const LIGHT_THEME: BasemapTheme = {
  water: '#d0dfe7',
  land: '#f6f3ec',
  territory: '#ede4d5',
  shallows: 'rgba(255, 255, 255, 0.3)',
  coast: '#84a1b1',
  river: '#a9c4d2',
  lakeShore: '#94b1c0',
  border: '#958b7d',
  disputedBorder: '#7d7266',
  borderCasing: 'rgba(255, 255, 255, 0.55)',
  names: {
    city: '#383531',
    town: '#5a554d',
    country: '#655e54',
    territory: '#6b5b41',
    water: '#3c6078',
  },
  halo: 'rgba(250, 248, 243, 0.9)',
  waterHalo: 'rgba(208, 223, 231, 0.8)',
  dot: '#5a554d',
  dotFill: '#ffffff',
  fontFamily: SYSTEM_SANS,
}

/** The same at night: the land a shade above the water. */
export const DARK_THEME: BasemapTheme = {
  water: '#12181e',
  land: '#22282e',
  territory: '#2d2f30',
  shallows: 'rgba(130, 160, 185, 0.07)',
  coast: '#465766',
  river: '#33434f',
  lakeShore: '#3d4f5c',
  border: '#6a747d',
  disputedBorder: '#8d969e',
  borderCasing: 'rgba(18, 24, 30, 0.4)',
  names: {
    city: '#d6dade',
    town: '#aab2b9',
    country: '#a3acb4',
    territory: '#bba988',
    water: '#7d9db3',
  },
  halo: 'rgba(26, 31, 36, 0.9)',
  waterHalo: 'rgba(18, 24, 30, 0.8)',
  dot: '#aab2b9',
  dotFill: '#22282e',
  fontFamily: SYSTEM_SANS,
}

/** By day, for readers who want more contrast: the same grounds, stronger lines and names. */
const STRONG_LIGHT_THEME: BasemapTheme = {
  ...LIGHT_THEME,
  coast: '#4d6b7d',
  river: '#6b8ea2',
  lakeShore: '#58798c',
  border: '#5f564a',
  disputedBorder: '#4a4239',
  borderCasing: 'rgba(255, 255, 255, 0.8)',
  names: {
    city: '#171614',
    town: '#33302b',
    country: '#38332c',
    territory: '#42361f',
    water: '#17394f',
  },
  halo: 'rgba(250, 248, 243, 1)',
  waterHalo: 'rgba(208, 223, 231, 1)',
  dot: '#33302b',
}

/** The same at night, on grounds that are darker, too. */
const STRONG_DARK_THEME: BasemapTheme = {
  ...DARK_THEME,
  water: '#07090b',
  land: '#14181c',
  territory: '#222426',
  coast: '#7f95a6',
  river: '#5f7888',
  lakeShore: '#6f8898',
  border: '#96a0a9',
  disputedBorder: '#c0c8cf',
  borderCasing: 'rgba(7, 9, 11, 0.7)',
  names: {
    city: '#ffffff',
    town: '#d5dade',
    country: '#cdd5dc',
    territory: '#e2d3b3',
    water: '#a9c8de',
  },
  halo: 'rgba(10, 12, 14, 1)',
  waterHalo: 'rgba(7, 9, 11, 1)',
  dot: '#d5dade',
  dotFill: '#14181c',
}

/** The themes by day and by night, as they usually are and with more contrast. */
export const BASEMAP_THEMES = {
  usual: { light: LIGHT_THEME, dark: DARK_THEME },
  more: { light: STRONG_LIGHT_THEME, dark: STRONG_DARK_THEME },
} as const

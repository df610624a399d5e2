import type { Area, Place } from './label-file.ts'
import type { NameColours } from './theme.ts'

/** How a name is set; its colour is the theme's for its kind. */
export interface NameStyle {
  readonly kind: keyof NameColours
  readonly italic: boolean
  /** A CSS font weight. */
  readonly weight: number
  /** In pixels. */
  readonly size: number
  /** Between letters, in pixels. */
  readonly letterSpacing: number
}

/** The dot of a place. */
export interface DotStyle {
  /** In pixels, without its outline. */
  readonly radius: number
  /** Whether a point stands in the ring: a capital. */
  readonly capital: boolean
}

/** Rows of a name lie this many times their size apart. */
export const LINE_HEIGHT = 1.18

/** Ranks (see `Place`) from which on a place is a city, a larger one, a great one: 100 000, half a million, a million. */
const CITY = 5
const LARGER_CITY = 5.7
const GREAT_CITY = 6
/** Rank of a small town's upper end: 40 000. */
const SMALL_TOWN = 4.6

/** A CSS font shorthand. */
export function fontOf(style: NameStyle, family: string): string {
  return `${style.italic ? 'italic ' : ''}${style.weight} ${style.size}px ${family}`
}

/** How a place is set at a map zoom: the longer it has been on the map, the larger. */
export function placeStyle(place: Place, zoom: number): NameStyle {
  const bold = place.capital || place.rank > GREAT_CITY
  const growth = place.rank > SMALL_TOWN ? 0.55 : 0.3
  const size = firstSize(place) + Math.max(0, zoom - place.fromZoom) * growth
  return {
    kind: place.capital || place.rank > CITY ? 'city' : 'town',
    italic: false,
    weight: bold ? 600 : 400,
    size: tenths(Math.min(16, size)),
    letterSpacing: 0,
  }
}

function firstSize(place: Place): number {
  if (place.capital) return 12.5
  if (place.rank > GREAT_CITY) return 12
  return place.rank > CITY ? 11.5 : 11
}

/** The dot of a place: the more people, the larger. */
export function dotStyle(place: Place): DotStyle {
  if (place.capital) return { radius: 2.8, capital: true }
  if (place.rank > LARGER_CITY) return { radius: 2.3, capital: false }
  return { radius: place.rank > SMALL_TOWN ? 1.9 : 1.5, capital: false }
}

/** How the name of an area is set at a map zoom. */
export function areaStyle(area: Area, zoom: number, text: string): NameStyle {
  const spaced = isLatin(text)
  if (area.kind === 'country') {
    const first = area.fromZoom < 2.6 ? 11.5 : area.fromZoom < 4 ? 11 : 10.5
    const size = Math.min(17, first + Math.max(0, zoom - 3.5) * 1.05)
    return style('country', 600, size, spaced ? size * 0.17 : 0)
  }
  if (area.kind === 'territory') {
    const size = Math.min(13, Math.max(10, 10 + (zoom - 7) * 0.8))
    return style('territory', 600, size, spaced ? size * 0.12 : 0)
  }
  const size = Math.min(15, 11.5 + Math.max(0, zoom - area.fromZoom) * 0.9)
  return { ...style('water', 400, size, spaced ? size * 0.05 : 0), italic: true }
}

function style(kind: NameStyle['kind'], weight: number, size: number, spacing: number): NameStyle {
  return { kind, italic: false, weight, size: tenths(size), letterSpacing: tenths(spacing) }
}

/**
 * Whether letters may be spaced out: only where every letter is Latin. Arabic letters join, and
 * spaced Hebrew reads as single letters.
 */
function isLatin(text: string): boolean {
  return !/[^\p{Script=Latin}\P{L}]/u.test(text)
}

/** Whether a text is written from right to left: its first letter decides (Unicode Bidi, rule P2). */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first)
}

/** Fonts of few sizes are cached better than fonts of every size. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

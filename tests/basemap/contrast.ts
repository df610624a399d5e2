/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
type Colour = readonly [number, number, number, number]

/** Reads `#rrggbb`, `rgb(…)` and `rgba(…)`. */
export function parseColour(css: string): Colour {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(css)
  if (hex !== null) {
    const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16))
    return [red, green, blue, 1]
  }
  const numbers = /^rgba?\(([^)]+)\)$/.exec(css)?.[1]?.split(',').map(Number)
  if (numbers === undefined) throw new Error(`"${css}" is no colour that this test can read.`)
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers
  return [red, green, blue, opacity]
}

/** What is seen of a colour laid over an opaque one. */
export function over(top: Colour, ground: Colour): Colour {
  const opacity = top[3]
  const mix = (index: 0 | 1 | 2) => top[index] * opacity + ground[index] * (1 - opacity)
  return [mix(0), mix(1), mix(2), 1]
}

/** The contrast ratio of two opaque colours (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Relative luminance (WCAG 2.2, "relative luminance"). */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(value: number): number {
  const part = value / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

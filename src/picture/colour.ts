/** A colour without transparency, and how much of it is laid on, from 0 to 1. */
export interface Paint {
  readonly colour: string
  readonly opacity: number
}

const HEX = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i
const RGB = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/i

/**
 * A CSS colour taken apart as SVG 1.1 wants it, which Inkscape and older programs still read: six
 * hexadecimal digits, and the opacity in an attribute of its own. Names and forms of colour other
 * than `#…` and `rgb(…)` come back as they are.
 */
export function paintOf(colour: string): Paint {
  const digits = HEX.exec(colour)?.[1]
  if (digits !== undefined) return fromDigits(digits)
  const parts = RGB.exec(colour)
  if (parts === null) return { colour, opacity: 1 }
  const [, red, green, blue, share, percent] = parts
  const opacity = share === undefined ? 1 : Number(share) / (percent === '%' ? 100 : 1)
  return { colour: `#${[red, green, blue].map(twoDigits).join('')}`, opacity }
}

/** A colour of six hexadecimal digits laid on thinly: `share` of it, from 0 to 1. */
export function translucent(colour: string, share: number): string {
  return `${colour}${twoDigits(String(Math.round(share * 255)))}`
}

function fromDigits(digits: string): Paint {
  const long = digits.length > 4 ? digits : [...digits].map((digit) => digit + digit).join('')
  const share = long.slice(6)
  const opacity = share === '' ? 1 : Math.round((Number.parseInt(share, 16) / 255) * 100) / 100
  return { colour: `#${long.slice(0, 6).toLowerCase()}`, opacity }
}

function twoDigits(decimal = '0'): string {
  return Number(decimal).toString(16).padStart(2, '0')
}

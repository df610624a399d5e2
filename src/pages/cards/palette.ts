/** The most colours that an indexed picture has. */
const MOST_COLOURS = 256

/** Colours that agree in the upper five bits of red, green and blue count as one shade. */
const BITS = 5
const SHADES = 1 << (3 * BITS)

/** A picture of few colours. */
export interface IndexedPicture {
  /** Red, green, blue of each colour, in a row. */
  readonly palette: Uint8Array
  /** The number of each pixel's colour, row by row. */
  readonly pixels: Uint8Array
}

/**
 * A picture in the 256 shades that most of its pixels have; each of the others gets the nearest of
 * them. A shade takes the exact colour that most of its pixels have, so that flat grounds keep theirs;
 * of the colours along the edges of lines and letters, which are rare each, nobody misses one.
 *
 * Plain loops over numbers, since a card has three quarters of a million pixels and a site thousands
 * of cards: this way a picture takes as long as drawing it does.
 * @param rgba red, green, blue and opacity of each pixel, which is taken for opaque
 */
export function indexedPicture(rgba: Uint8Array): IndexedPicture {
  const runs = runsOf(rgba)
  const { shades, counts, colours } = countShades(rgba, runs)
  shades.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  const kept = shades.slice(0, MOST_COLOURS)
  const palette = Uint8Array.from(kept.flatMap((shade) => colourAt(rgba, colours[shade] ?? 0)))
  const numbers = new Uint8Array(SHADES)
  for (const [rank, shade] of shades.entries()) {
    const isKept = rank < MOST_COLOURS
    numbers[shade] = isKept ? rank : nearest(palette, colourAt(rgba, colours[shade] ?? 0))
  }
  const pixels = new Uint8Array(rgba.length / 4)
  for (let run = 0; run < runs.length; run += 1) {
    const start = runs[run] ?? 0
    const end = runs[run + 1] ?? pixels.length
    const number = numbers[shadeAt(rgba, start * 4)] ?? 0
    for (let place = start; place < end; place += 1) pixels[place] = number
  }
  return { palette, pixels }
}

/** Where each run of pixels of one colour begins: most of a map is flat. */
function runsOf(rgba: Uint8Array): Uint32Array {
  // A pixel's four bytes as one number, whichever of them comes first.
  const colours = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4)
  const runs = new Uint32Array(colours.length)
  let count = 0
  for (let place = 0; place < colours.length; place += 1) {
    if (place > 0 && colours[place] === colours[place - 1]) continue
    runs[count] = place
    count += 1
  }
  return runs.subarray(0, count)
}

interface ShadeCounts {
  /** The shades that there are. */
  readonly shades: number[]
  /** How many pixels have each shade. */
  readonly counts: Uint32Array
  /** Where in `rgba` the colour that most of them have stands. */
  readonly colours: Uint32Array
}

/** The commonest colour by the vote of Boyer and Moore: one pass, exact where one has more than half. */
function countShades(rgba: Uint8Array, runs: Uint32Array): ShadeCounts {
  const shades: number[] = []
  const counts = new Uint32Array(SHADES)
  const colours = new Uint32Array(SHADES)
  const votes = new Int32Array(SHADES)
  for (let run = 0; run < runs.length; run += 1) {
    const start = runs[run] ?? 0
    const length = (runs[run + 1] ?? rgba.length / 4) - start
    const shade = shadeAt(rgba, start * 4)
    if (counts[shade] === 0) shades.push(shade)
    counts[shade] = (counts[shade] ?? 0) + length
    const lead = votes[shade] ?? 0
    const isSame = isSameColour(rgba, colours[shade] ?? 0, start * 4)
    if (isSame) votes[shade] = lead + length
    else if (lead >= length) votes[shade] = lead - length
    else {
      colours[shade] = start * 4
      votes[shade] = length - lead
    }
  }
  return { shades, counts, colours }
}

function shadeAt(rgba: Uint8Array, at: number): number {
  const drop = 8 - BITS
  const red = (rgba[at] ?? 0) >> drop
  const green = (rgba[at + 1] ?? 0) >> drop
  const blue = (rgba[at + 2] ?? 0) >> drop
  return (red << (2 * BITS)) | (green << BITS) | blue
}

function isSameColour(rgba: Uint8Array, one: number, other: number): boolean {
  return (
    rgba[one] === rgba[other] &&
    rgba[one + 1] === rgba[other + 1] &&
    rgba[one + 2] === rgba[other + 2]
  )
}

type Colour = readonly [red: number, green: number, blue: number]

function colourAt(rgba: Uint8Array, at: number): Colour {
  return [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0]
}

/** The number of the palette's colour that is nearest to a colour. */
function nearest(palette: Uint8Array, [red, green, blue]: Colour): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < palette.length; at += 3) {
    const r = (palette[at] ?? 0) - red
    const g = (palette[at + 1] ?? 0) - green
    const b = (palette[at + 2] ?? 0) - blue
    const distance = r * r + g * g + b * b
    if (distance < least) {
      least = distance
      best = at / 3
    }
  }
  return best
}

/** The radius of a crowd's number for up to so many stops, in pixels: for one stop that of its dot. */
const RADII: readonly (readonly [upTo: number, radius: number])[] = [
  [1, 7],
  [9, 13],
  [99, 15],
  [999, 18],
  [9_999, 23],
]

const GREATEST = 26

/** The radius of the disc with a crowd's number, in pixels: it grows with the number's figures. */
export function crowdRadius(stops: number): number {
  return RADII.find(([upTo]) => stops <= upTo)?.[1] ?? GREATEST
}

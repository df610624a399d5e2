import { inRow } from './lists.ts'
import { stopText as text } from './parts.ts'

/** "31.228° N, 34.284° E": degrees, with the digits that the dataset gives, at most five. */
export function coordinates(latitude: number, longitude: number): string {
  const { north, south, east, west } = text.coordinates
  return inRow([degrees(latitude, north, south), degrees(longitude, east, west)])
}

type Say = (values: { readonly degrees: string }) => string

// The sign goes with its number: between letters that run the other way it would change sides.
function degrees(value: number, positive: Say, negative: Say): string {
  const shown = Number(value.toFixed(5))
  return (shown < 0 ? negative : positive)({ degrees: `${Math.abs(shown)}°` })
}

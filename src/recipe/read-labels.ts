import * as v from 'valibot'
import { readJson } from './features.ts'

const numbers = v.array(v.number())
const labelsSchema = v.object({
  places: v.object({ n: v.string(), z: numbers, p: numbers, c: v.string() }),
})

/** How a published label file presents a place. */
export interface PlaceLabel {
  readonly name: string
  readonly firstZoom: number
  readonly rank: number
  readonly capital: boolean
}

/** The place labels of a published file. Throws when it is none. */
export function readPlaceLabels(file: string): PlaceLabel[] {
  const { n, z, p, c } = v.parse(labelsSchema, readJson(file)).places
  return n.split('|').map((name, index) => ({
    name,
    firstZoom: (z[index] ?? Number.NaN) / 10,
    rank: (p[index] ?? Number.NaN) / 10,
    capital: c[index] === '1',
  }))
}

import { readFileSync } from 'node:fs'
import type { Position } from '../geo/position.ts'
import { boxContains, openBox } from './box.ts'
import { sourceFile } from './sources.ts'
import type { WorkFolder } from './work-folder.ts'

/** A row of GeoNames' table of places. */
export interface City extends Position {
  readonly id: string
  /** The name in ASCII letters. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly inhabitants: number
}

/** GeoNames feature codes of districts and of abandoned, historic and destroyed places. */
const leftOut = ['PPLX', 'PPLQ', 'PPLH', 'PPLW']

/**
 * The places of the open box with 500 and more inhabitants, largest first: GeoNames, CC BY 4.0. The
 * columns are those of GeoNames' dump: id, name, ASCII name, alternate names, latitude, longitude,
 * feature class, feature code, country, ... inhabitants (the fifteenth).
 */
export function geoNamesCities(work: WorkFolder): City[] {
  const cities: City[] = []
  for (const row of readFileSync(sourceFile(work, 'cities'), 'utf8').split('\n')) {
    const columns = row.split('\t')
    const [id, , name, , latitude, longitude, , code, country] = columns
    if (!id || !name || !code || country === undefined || leftOut.includes(code)) continue
    const place = { longitude: Number(longitude), latitude: Number(latitude) }
    if (!boxContains(openBox, place)) continue
    cities.push({ ...place, id, name, country, inhabitants: Number(columns[14]) })
  }
  return cities.sort((a, b) => b.inhabitants - a.inhabitants)
}

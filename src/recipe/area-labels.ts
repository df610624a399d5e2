import * as v from 'valibot'
import type { Position } from '../geo/position.ts'
import { mapshaper, toGeoJson } from './commands.ts'
import { readFeatures } from './features.ts'
import { sourceFile } from './sources.ts'
import areaTable from './tables/area-labels.json' with { type: 'json' }
import countryTable from './tables/country-labels.json' with { type: 'json' }
import { layerFile, type WorkFolder } from './work-folder.ts'

/** The name of a country, a territory or a water, written across the map. */
export interface AreaLabel extends Position {
  readonly id: string
  readonly name: string
  readonly kind: 'country' | 'territory' | 'water'
  /** The first and the last map zoom it is drawn at. */
  readonly from: number
  readonly to: number
  /** Whether the text starts, ends or (undefined) has its middle at the position. */
  readonly text?: 'starts' | 'ends' | undefined
}

const rows = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    lon: v.number(),
    lat: v.number(),
    from: v.number(),
    to: v.number(),
    text: v.optional(v.picklist(['starts', 'ends'])),
  }),
)

/** Names and positions set by hand, so that stops' and towns' names have room. */
const table = v.parse(v.object({ countries: rows, territories: rows, waters: rows }), areaTable)

/** Other names and positions for countries of world-atlas; null leaves one out. */
const corrections = v.parse(
  v.record(
    v.string(),
    v.nullable(
      v.object({ name: v.string(), lon: v.optional(v.number()), lat: v.optional(v.number()) }),
    ),
  ),
  countryTable,
)

/** Country labels end here: closer, a reader sees towns. */
const LAST_COUNTRY_ZOOM = 9

/** The first zoom of a country's name by its area in square kilometres. */
const firstZooms = [
  { above: 4e6, zoom: 1.5 },
  { above: 1e6, zoom: 2.5 },
  { above: 3e5, zoom: 3.4 },
  { above: 8e4, zoom: 4.2 },
  { above: 2e4, zoom: 5 },
  { above: 5e3, zoom: 5.6 },
]
const SMALLEST_FIRST_ZOOM = 6.5

/** All area labels: those of the table first, then the remaining countries of the world. */
export function buildAreaLabels(work: WorkFolder): AreaLabel[] {
  const byHand = [
    ...table.countries.map((row) => labelOf(row, 'country')),
    ...table.territories.map((row) => labelOf(row, 'territory')),
    ...table.waters.map((row) => labelOf(row, 'water')),
  ]
  return [...byHand, ...otherCountries(work, new Set(table.countries.map((row) => row.name)))]
}

function labelOf(
  { lon, lat, ...row }: v.InferOutput<typeof rows>[number],
  kind: AreaLabel['kind'],
): AreaLabel {
  return { ...row, kind, longitude: lon, latitude: lat }
}

/**
 * Countries without a row in the table, each at an inner point of its largest part: Natural Earth
 * 1:50m through world-atlas (public domain).
 */
function otherCountries(work: WorkFolder, known: Set<string>): AreaLabel[] {
  const file = layerFile(work, 'country-points')
  mapshaper(work, [
    [sourceFile(work, 'countries50m')],
    ['-target', 'countries'],
    ['-each', 'squareKm = this.area / 1e6'],
    ['-explode'],
    // Parts that hold less than a third of the country are its islands and exclaves.
    ['-filter', 'this.area / 1e6 > squareKm * 0.3'],
    ['-points', 'inner'],
    toGeoJson(file, 'precision=0.01'),
  ])
  const properties = v.object({ name: v.string(), squareKm: v.number() })
  const labels: AreaLabel[] = []
  for (const { geometry, properties: country } of readFeatures(file, properties)) {
    const correction = corrections[country.name]
    const name = correction?.name ?? country.name
    if (geometry.type !== 'Point' || correction === null || known.has(name)) continue
    known.add(name)
    labels.push({
      id: `c${labels.length}`,
      name,
      kind: 'country',
      longitude: correction?.lon ?? geometry.coordinates[0],
      latitude: correction?.lat ?? geometry.coordinates[1],
      from: firstZooms.find((row) => country.squareKm > row.above)?.zoom ?? SMALLEST_FIRST_ZOOM,
      to: LAST_COUNTRY_ZOOM,
    })
  }
  return labels
}

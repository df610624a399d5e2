import * as v from 'valibot'
import { mapshaper, tenMetrePrecision, toGeoJson } from './commands.ts'
import { englishName } from './english-names.ts'
import { readFeatures } from './features.ts'
import { type Place, rankOf } from './place.ts'
import { sourceFile } from './sources.ts'
import { layerFile, type WorkFolder } from './work-folder.ts'

/** The first zoom of a place by Natural Earth's `scalerank`, 0 the most prominent. */
const firstZooms = [2.6, 3.2, 4, 4.6, 5.2, 5.8, 6.3, 6.8, 7.2, 8, 9]
const LAST_FIRST_ZOOM = 9

/** Capitals appear at this zoom whatever their rank. */
const CAPITAL_ZOOM = 4.5

/** Places that Natural Earth counts as capitals and that not all states recognise as such. */
const withoutCapitalMark = ['Jerusalem', 'Tel Aviv-Yafo', 'Ramallah', 'Hargeysa', 'Laayoune']

const properties = v.object({
  name: v.string(),
  iso_a2: v.string(),
  featurecla: v.string(),
  scalerank: v.number(),
  pop_max: v.number(),
  geonameid: v.number(),
})

/** The populated places of Natural Earth 1:10m (public domain), worldwide. */
export function naturalEarthPlaces(work: WorkFolder): Place[] {
  const file = layerFile(work, 'places-natural-earth')
  mapshaper(work, [
    [sourceFile(work, 'places10m'), 'encoding=latin1'],
    toGeoJson(file, tenMetrePrecision),
  ])
  const places: Place[] = []
  for (const { geometry, properties: found } of readFeatures(file, properties)) {
    const name = englishName(found.name, found.iso_a2)
    if (geometry.type !== 'Point' || name === null) continue
    const [longitude, latitude] = geometry.coordinates
    const capital =
      found.featurecla === 'Admin-0 capital' && !withoutCapitalMark.includes(found.name)
    const firstZoom = firstZooms[found.scalerank] ?? LAST_FIRST_ZOOM
    places.push({
      longitude,
      latitude,
      name,
      country: found.iso_a2,
      id: found.geonameid > 0 ? String(Math.round(found.geonameid)) : null,
      firstZoom: capital ? Math.min(firstZoom, CAPITAL_ZOOM) : firstZoom,
      rank: rankOf(found.pop_max),
      capital,
    })
  }
  return places
}

import { importMap } from './import-map.ts'
import { later } from './later.tsx'

/** What is printed of the map and the itinerary, loaded when a reader may be about to print. */
export const handoutLater = later(async () => (await importMap()).importHandout())

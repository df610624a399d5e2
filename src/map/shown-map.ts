import type { MapView } from '../basemap/map-view.ts'
import type { BasemapSource } from './basemap-source.ts'

/** What the map shows at this moment, for who draws it elsewhere. */
export interface ShownMap {
  readonly view: MapView
  /** Has the files of the basemap that the view needed. */
  readonly source: Pick<BasemapSource, 'geometry' | 'labels' | 'translations'>
}

import 'leaflet/dist/leaflet.css'
import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useCallback, useRef, useState } from 'react'
import { MapContainer } from 'react-leaflet'
import type { Dataset } from '../dataset/model.ts'
import type { Leg } from '../itinerary/legs.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { english as text } from '../text/english.ts'
import { PHONE, useMediaQuery } from '../ui/use-media-query.ts'
import { BasemapFailure } from './BasemapFailure.tsx'
import { BasemapSource } from './basemap-source.ts'
import { JourneyLayers } from './JourneyLayers.tsx'
import { fitOptions, leafletBounds } from './leaflet-bounds.ts'
import { MapControls } from './MapControls.tsx'
import { zoomBy } from './zoom-by.ts'

export interface MapPaneProps {
  readonly dataset: Dataset
  readonly stops: readonly ShownStop[]
  readonly legs: readonly Leg[]
  readonly selected: string | null
  /** Path that the site's addresses begin with, such as `/` or `/dateline/`. */
  readonly base: string
  /** What may lie over the map's lower part, so that a selected stop is not hidden under it. */
  readonly coveredBy: RefObject<HTMLElement | null>
  readonly onSelect: (stop: string) => void
}

/** The map. Its first view fits the stops in the range; later ranges do not move it. */
export function MapPane(props: MapPaneProps) {
  const { dataset, stops, selected, base } = props
  const pane = useRef<HTMLElement>(null)
  const [map, setMap] = useState<LeafletMap | null>(null)
  const [missing, setMissing] = useState<string | null>(null)
  const [isDrawn, setDrawn] = useState(false)
  const [source, setSource] = useState(() => new BasemapSource(base, setMissing))
  const isPhone = useMediaQuery(PHONE)
  const noteDrawn = useCallback(() => setDrawn(true), [])
  const selectedStop = stops.find(({ stop }) => stop.id === selected)?.stop
  const bounds = leafletBounds(stops.length > 0 ? stops.map(({ stop }) => stop) : dataset.stops)
  return (
    <section className="map-pane" aria-label={text.map.name} data-drawn={isDrawn} ref={pane}>
      <MapContainer
        ref={setMap}
        className="map"
        bounds={bounds}
        boundsOptions={fitOptions}
        minZoom={2}
        maxZoom={14}
        zoomSnap={0.25}
        zoomDelta={1}
        wheelPxPerZoomLevel={90}
        zoomControl={false}
        attributionControl={false}
        worldCopyJump
      />
      {map !== null && (
        <>
          <MapControls
            map={map}
            scalePosition={isPhone ? 'topleft' : 'bottomleft'}
            onZoom={(steps) => zoomBy(map, steps, selectedStop)}
            onAllStops={() => map.fitBounds(bounds, fitOptions)}
          />
          <JourneyLayers {...props} map={map} source={source} pane={pane} onDrawn={noteDrawn} />
        </>
      )}
      {missing !== null && (
        <BasemapFailure
          file={missing}
          onTryAgain={() => {
            setMissing(null)
            setSource(new BasemapSource(base, setMissing))
          }}
        />
      )}
    </section>
  )
}

import 'leaflet/dist/leaflet.css'
import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { MapContainer } from 'react-leaflet/MapContainer'
import { FARTHEST_FIT } from '../picture/fit.ts'
import { text } from '../text/text.ts'
import { savesData } from '../ui/saves-data.ts'
import { PHONE, useMediaQuery } from '../ui/use-media-query.ts'
import { BasemapFailure } from './BasemapFailure.tsx'
import { BasemapSource } from './basemap-source.ts'
import { DetailOffer } from './DetailOffer.tsx'
import { JourneyLayers } from './JourneyLayers.tsx'
import { fitInto, leafletBounds } from './leaflet-bounds.ts'
import { MapControls } from './MapControls.tsx'
import { MapCredits } from './MapCredits.tsx'
import type { MapPaneProps } from './map-pane-props.ts'
import { STILL } from './motion.ts'
import { useGrowingView } from './use-growing-view.ts'
import { useObstacles } from './use-obstacles.ts'
import { useOwnSize } from './use-own-size.ts'
import { zoomBy } from './zoom-by.ts'

/** The map. Its first view fits the stops in the range; later ranges do not move it. */
export function MapPane(props: MapPaneProps) {
  const { dataset, stops, selected, readBasemap, onDrawn, onCredits, Gestures } = props
  const pane = useRef<HTMLElement>(null)
  const [map, setMap] = useState<LeafletMap | null>(null)
  const [missing, setMissing] = useState<string | null>(null)
  const [isDrawn, setDrawn] = useState(false)
  const [isHeldBack, setHeldBack] = useState(false)
  const [isOffline, setOffline] = useState(false)
  const [source, setSource] = useState(
    () =>
      new BasemapSource(readBasemap, {
        onFailure: setMissing,
        onOffline: () => setOffline(true),
        ...(savesData() && { onHeldBack: () => setHeldBack(true) }),
      }),
  )
  const isPhone = useMediaQuery(PHONE)
  const isStill = useMediaQuery(STILL)
  const tellDrawn = useEffectEvent(() => onDrawn?.())
  useEffect(
    function tellFirstDrawing() {
      if (isDrawn) tellDrawn()
    },
    [isDrawn],
  )
  useEffect(
    function askAgainOnceOnline() {
      if (!isOffline) return
      const askAgain = () => {
        setOffline(false)
        setSource((before) => before.askingAgain())
      }
      window.addEventListener('online', askAgain, { once: true })
      return () => window.removeEventListener('online', askAgain)
    },
    [isOffline],
  )
  const noteDrawn = useCallback(() => setDrawn(true), [])
  useOwnSize(map)
  const obstacles = useObstacles(pane, map)
  const selectedStop = stops.find(({ stop }) => stop.id === selected)?.stop
  const bounds = useMemo(
    () => leafletBounds(stops.length > 0 ? stops.map(({ stop }) => stop) : dataset.stops),
    [stops, dataset],
  )
  const [firstBounds] = useState(bounds)
  useGrowingView(pane, dataset, () => {
    if (map !== null && selected === null) fitInto(map, bounds)
  })
  // Only the map itself knows its size, which the first view depends on.
  const showFirstView = useCallback(
    (created: LeafletMap | null) => {
      if (created !== null) fitInto(created, firstBounds)
      setMap(created)
    },
    [firstBounds],
  )
  return (
    <section className="map-pane" aria-label={text.map.name} data-drawn={isDrawn} ref={pane}>
      <MapContainer
        ref={showFirstView}
        className="map"
        minZoom={FARTHEST_FIT}
        maxZoom={14}
        zoomSnap={0.25}
        zoomDelta={1}
        wheelPxPerZoomLevel={90}
        zoomControl={false}
        attributionControl={false}
        keyboard={false}
        // Tiles that fade in anew at each broken zoom would make the whole map blink.
        fadeAnimation={false}
        zoomAnimation={!isStill}
        inertia={!isStill}
        worldCopyJump
      />
      {map !== null && (
        <>
          <MapControls
            map={map}
            scalePosition={isPhone ? 'topleft' : 'bottomleft'}
            onZoom={(steps) =>
              zoomBy(
                map,
                steps,
                selectedStop,
                stops.map(({ stop }) => stop),
              )
            }
            onAllStops={() => fitInto(map, bounds)}
          />
          <MapCredits onCredits={onCredits} />
          <div className="map-lip" />
          {Gestures !== undefined && <Gestures map={map} />}
        </>
      )}
      {map !== null && obstacles !== null && (
        <JourneyLayers
          {...props}
          map={map}
          source={source}
          pane={pane}
          obstacles={obstacles}
          onDrawn={noteDrawn}
        />
      )}
      {isHeldBack && (
        <DetailOffer
          onLoad={() => {
            // The button goes, and the focus would go with it.
            map?.getContainer().focus({ preventScroll: true })
            setHeldBack(false)
            setSource((before) => before.withDetail())
          }}
        />
      )}
      {missing !== null && (
        <BasemapFailure
          file={missing}
          onTryAgain={() => {
            setMissing(null)
            setSource((before) => before.askingAgain())
          }}
        />
      )}
    </section>
  )
}

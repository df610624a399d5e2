import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useCallback, useImperativeHandle, useMemo, useState } from 'react'
import { BASEMAP_THEMES } from '../basemap/theme.ts'
import { stopsInTurn } from '../itinerary/in-turn.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import type { Box } from '../labels/box.ts'
import type { LabelLayout } from '../labels/layout.ts'
import { avoidedBoxes } from '../picture/avoided-boxes.ts'
import { text } from '../text/text.ts'
import { useLook } from '../ui/use-look.ts'
import { BasemapNames } from './BasemapNames.tsx'
import { BasemapTiles } from './BasemapTiles.tsx'
import type { BasemapSource } from './basemap-source.ts'
import { bringIntoView } from './bring-into-view.ts'
import { LegLayer } from './LegLayer.tsx'
import { useMapFrame } from './map-frame.ts'
import { idsOfMark } from './map-marks.ts'
import type { MapPaneProps } from './map-pane-props.ts'
import { PanePortal } from './PanePortal.tsx'
import { StopLayer } from './StopLayer.tsx'
import { separate } from './separate.ts'
import { stopPlaces } from './stop-places.ts'
import { useFocusAfterMoving } from './use-focus-after-moving.ts'
import { useKeepVisible } from './use-keep-visible.ts'
import { useLegLines } from './use-leg-lines.ts'
import { useMapLayout } from './use-map-layout.ts'
import { useRested } from './use-rested.ts'
import { useZooming } from './use-zooming.ts'

interface JourneyLayersProps extends MapPaneProps {
  readonly map: LeafletMap
  readonly source: BasemapSource
  /** The element that holds the map and its controls. */
  readonly pane: RefObject<HTMLElement | null>
  /** The boxes of the map's controls, in the container's pixels. */
  readonly obstacles: readonly Box[]
  readonly onDrawn: () => void
}

const NO_LEGS: ReadonlySet<string> = new Set()

/** Everything on the map, from the ground up: tiles, names, legs, stops. */
export function JourneyLayers(props: JourneyLayersProps) {
  const { map, source, pane, dataset, stops, legs, selected, crowding, obstacles, onDrawn } = props
  const { highlight, playing, coveredBy, onPoint, shown } = props
  const { scheme, contrast } = useLook()
  const theme = BASEMAP_THEMES[contrast][scheme]
  const frame = useMapFrame(map)
  useImperativeHandle(shown, () => ({ view: frame, source }), [frame, source])
  const inPane = { map, origin: frame.origin, isHidden: useZooming(map) }
  const isPlaying = playing !== null
  const followed = { stop: selected, trip: playing?.travel.scene.leg?.trip.id ?? null }
  const drawn = useLegLines(legs, frame, followed, highlight, crowding)
  const { lines } = drawn
  const [note, setNote] = useState<Box | null>(null)
  const taken = useMemo(() => (note === null ? obstacles : [...obstacles, note]), [obstacles, note])
  const room = useMemo(() => ({ ...frame, obstacles: taken }), [frame, taken])
  const layout = useMapLayout(frame, stops, selected, lines, taken, crowding)
  const avoid = useMemo(() => avoidedBoxes(layout.labels, lines, layout.taken), [layout, lines])
  // The names of the ground take several frames to place: cards lie over them until a drag has ended.
  const clearOf = useRested(avoid, frame)
  const named = useMemo(() => namedIn(layout, stops), [layout, stops])
  const restedNamed = useRested(named, frame)
  const turn = useMemo(
    () => stopsInTurn(dataset.trips, stops).map(({ stop }) => stop),
    [dataset, stops],
  )
  const places = useMemo(
    () => stopPlaces(layout, turn, ({ position }) => frame.project(position)),
    [layout, turn, frame],
  )
  const [areTilesDrawn, setTilesDrawn] = useState(false)
  const noteTiles = useCallback(() => setTilesDrawn(true), [])
  const focusAfterMoving = useFocusAfterMoving(pane, frame, layout)
  // While it is played, the map follows the traveller instead.
  const kept = selected === null || isPlaying ? undefined : stopOf(stops, selected)
  useKeepVisible(map, kept, coveredBy)

  const open = (members: readonly ShownStop[]) => {
    const isOpening = separate(map, members)
    if (isOpening) focusAfterMoving(members)
    return isOpening
  }
  const reach = (id: string) => {
    const shown = stops.find(({ stop }) => stop.id === id)
    if (shown === undefined) return
    const button = buttonOf(pane.current, id)
    // A stop outside of the view has no button before the map has moved.
    if (button === null) focusAfterMoving([shown])
    else if (button !== document.activeElement) return button.focus({ preventScroll: true })
    bringIntoView(map, shown.stop, coveredBy.current)
  }
  return (
    <>
      <BasemapTiles map={map} source={source} theme={theme} onDrawn={noteTiles} />
      <PanePortal {...inPane} name="names" zIndex={350}>
        <BasemapNames
          frame={frame}
          source={source}
          theme={theme}
          avoid={clearOf}
          stops={restedNamed}
          language={text.language}
          isLast={areTilesDrawn}
          onDrawn={onDrawn}
        />
      </PanePortal>
      {crowding !== null && (
        <>
          {drawn.isThinned && selected === null && (
            <crowding.LegsNote room={frame} onPlaced={setNote} />
          )}
          <PanePortal {...inPane} name="crowds" zIndex={340}>
            <crowding.CrowdDots
              map={map}
              frame={frame}
              stops={layout.crowded}
              highlighted={highlight.stops}
              onPress={(members) => {
                const [first] = members
                if (members.length > 1 && open(members)) return
                if (first !== undefined) props.onSelect(first.stop.id)
              }}
              onPoint={onPoint}
            />
          </PanePortal>
        </>
      )}
      <PanePortal {...inPane} name="legs" zIndex={450}>
        <LegLayer
          // No card makes room for what is pointed at for a moment.
          lines={drawn.pointed.length === 0 ? lines : [...lines, ...drawn.pointed]}
          trips={dataset.trips}
          later={playing?.travel.later ?? NO_LEGS}
          highlighted={highlight.legs}
          onPoint={onPoint}
        />
      </PanePortal>
      {playing !== null && (
        <playing.TravelLayer
          travel={playing.travel}
          map={map}
          inPane={(name, zIndex, content) => (
            <PanePortal {...inPane} name={name} zIndex={zIndex}>
              {content}
            </PanePortal>
          )}
          frame={frame}
          lines={lines}
          trips={dataset.trips}
          coveredBy={coveredBy}
        />
      )}
      <PanePortal {...inPane} name="stops" zIndex={620} takesPresses>
        <StopLayer
          layout={layout}
          stops={stops}
          places={places}
          crowding={crowding}
          selected={selected}
          highlighted={highlight.stops}
          room={room}
          onSelect={props.onSelect}
          onSeparate={open}
          onReach={reach}
          onPoint={onPoint}
        />
      </PanePortal>
    </>
  )
}

/**
 * The stops whose names stand on the map, which the ground does not repeat: in a crowd the name of a town
 * says where it is.
 */
function namedIn({ labels }: { readonly labels: LabelLayout }, stops: readonly ShownStop[]) {
  const ids = new Set(labels.marks.flatMap(idsOfMark))
  return stops.flatMap(({ stop }) => (ids.has(stop.id) ? [stop] : []))
}

function stopOf(stops: readonly ShownStop[], id: string) {
  return stops.find(({ stop }) => stop.id === id)?.stop
}

function buttonOf(pane: HTMLElement | null, stop: string): HTMLElement | null {
  const id = CSS.escape(stop)
  return pane?.querySelector(`.stop-button:is([data-stop="${id}"], [data-stops~="${id}"])`) ?? null
}

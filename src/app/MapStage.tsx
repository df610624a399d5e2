import {
  type ReactNode,
  Suspense,
  use,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { Dataset } from '../dataset/model.ts'
import type { MapPaneProps } from '../map/map-pane-props.ts'
import { isShownWhole } from '../picture/few.ts'
import { text } from '../text/text.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'
import { crowdsLater, mapLater } from './map-later.ts'
import { PaneFailure } from './PaneFailure.tsx'
import { StillMap } from './StillMap.tsx'
import { WrittenPage } from './written-page.ts'

type MapStageProps = Omit<MapPaneProps, 'crowding'>

/** The same map for few stops and for many: a dataset that is still coming grows under the reader. */
function GrowingMap(props: MapStageProps) {
  const { MapPane } = mapLater.read()
  const crowding = isShownWhole(props.dataset.stops) ? null : crowdsLater.read()
  return <MapPane {...props} crowding={crowding} />
}

interface AwaitedMapProps {
  /** Shown while the code is on its way. */
  readonly waiting: ReactNode
  readonly map: MapStageProps
}

/** The map, whose code is asked for each time that it is put on the page, also after it did not come. */
function AwaitedMap({ waiting, map }: AwaitedMapProps) {
  // Outside of what waits, or each drawing would ask anew.
  useState(() => askFor(map.dataset))
  return (
    <Suspense fallback={waiting}>
      <GrowingMap {...map} />
    </Suspense>
  )
}

/**
 * The map. Its code comes once the page is taken over, Leaflet being able to start in a browser only;
 * a page that was written shows its still map until the other is drawn over the same ground, and goes on
 * showing it where that does not come. Then it is asked for again once the network is back, and with each
 * stop that is opened or closed.
 */
export function MapStage(props: MapStageProps) {
  // After everything else, in pieces between which the page answers: the map is half of all work.
  const isTurn = useDeferredValue(useIsTakenOver(), false)
  // What is reported at a stop comes before the map has made room for its card. As it is closed, the focus
  // goes back to what then stands for the stop on the map.
  const opened = useDeferredValue(props.selected)
  const selected = props.selected === null ? null : opened
  const written = use(WrittenPage)
  const [isDrawn, setDrawn] = useState(false)
  const [timesOnline, noteOnline] = useReducer((times: number) => times + 1, 0)
  /** A selector of what takes over the focus that the still map had. */
  const heir = useRef<string | null>(null)
  const still = isDrawn ? null : (written?.stillMap ?? null)
  const replaceStill = () => {
    heir.current = heirOf(document.activeElement)
    setDrawn(true)
    props.onDrawn?.()
  }
  useEffect(function tryAgainOnceOnline() {
    window.addEventListener('online', noteOnline)
    return () => window.removeEventListener('online', noteOnline)
  }, [])
  useLayoutEffect(
    function handFocusOn() {
      if (!isDrawn || heir.current === null) return
      document.querySelector<HTMLElement>(heir.current)?.focus({ preventScroll: true })
      heir.current = null
    },
    [isDrawn],
  )
  return (
    <>
      {still !== null && <StillMap html={still} onSelect={props.onSelect} />}
      {isTurn && (
        <ErrorBoundary
          resetKeys={[props.selected, timesOnline]}
          fallback={<PaneFailure message={still === null ? text.map.broken : text.map.onlyStill} />}
        >
          <AwaitedMap
            waiting={still === null ? <p className="map-loading">{text.map.loading}</p> : null}
            map={{ ...props, selected, onDrawn: replaceStill }}
          />
        </ErrorBoundary>
      )}
    </>
  )
}

/** Has what draws a map loaded, where it has not come: what is there already is left alone. */
function askFor({ stops }: Dataset): void {
  for (const code of isShownWhole(stops) ? [mapLater] : [mapLater, crowdsLater]) {
    // Told where the map would be drawn.
    code.load().catch(() => undefined)
  }
}

/** For a link the button of its stop, for the still map itself the map; null for what stays. */
function heirOf(focused: Element | null): string | null {
  const still = focused?.closest('.still-pane')
  if (focused == null || still == null) return null
  const stop = focused.getAttribute('data-stop')
  if (stop === null) return focused === still ? '.map-pane .map' : null
  const id = CSS.escape(stop)
  return `.map-pane :is([data-stop="${id}"], [data-stops~="${id}"])`
}

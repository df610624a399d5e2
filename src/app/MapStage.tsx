import { type ComponentProps, lazy, Suspense, use, useLayoutEffect, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { text } from '../text/text.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'
import { importMap } from './import-map.ts'
import { PaneFailure } from './PaneFailure.tsx'
import { StillMap } from './StillMap.tsx'
import { WrittenPage } from './written-page.ts'

const MapPane = lazy(async () => ({ default: (await importMap()).MapPane }))

type MapStageProps = ComponentProps<typeof MapPane>

/**
 * The map. Its code comes once the page is taken over, Leaflet being able to start in a browser only;
 * a page that was written shows its still map until the other is drawn over the same ground, and goes on
 * showing it where that does not come.
 */
export function MapStage(props: MapStageProps) {
  const isTakenOver = useIsTakenOver()
  const written = use(WrittenPage)
  const [isDrawn, setDrawn] = useState(false)
  const focused = useRef<string | null>(null)
  const still = isDrawn ? null : (written?.stillMap ?? null)
  const replaceStill = () => {
    const link = document.activeElement?.closest('.still-pane [data-stop]')
    focused.current = link?.getAttribute('data-stop') ?? null
    setDrawn(true)
    props.onDrawn?.()
  }
  useLayoutEffect(
    function handFocusOn() {
      if (!isDrawn || focused.current === null) return
      const id = CSS.escape(focused.current)
      focused.current = null
      document
        .querySelector<HTMLElement>(`.map-pane :is([data-stop="${id}"], [data-stops~="${id}"])`)
        ?.focus({ preventScroll: true })
    },
    [isDrawn],
  )
  return (
    <>
      {still !== null && <StillMap html={still} onSelect={props.onSelect} />}
      {isTakenOver && (
        <ErrorBoundary
          fallback={<PaneFailure message={still === null ? text.map.broken : text.map.onlyStill} />}
        >
          <Suspense
            fallback={still === null ? <p className="map-loading">{text.map.loading}</p> : null}
          >
            <MapPane {...props} onDrawn={replaceStill} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}

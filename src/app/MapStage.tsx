import { type ComponentProps, lazy, Suspense, use, useState } from 'react'
import { flushSync } from 'react-dom'
import { english as text } from '../text/english.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'
import { importMap } from './import-map.ts'
import { StillMap } from './StillMap.tsx'
import { WrittenPage } from './written-page.ts'

const MapPane = lazy(async () => ({ default: (await importMap()).MapPane }))

type MapStageProps = ComponentProps<typeof MapPane>

/**
 * The map. Its code comes once the page is taken over, Leaflet being able to start in a browser only;
 * a page that was written shows its still map until the other is drawn over the same ground.
 */
export function MapStage(props: MapStageProps) {
  const isTakenOver = useIsTakenOver()
  const written = use(WrittenPage)
  const [isDrawn, setDrawn] = useState(false)
  const still = isDrawn ? null : (written?.stillMap ?? null)
  const replaceStill = () => {
    const focused = document.activeElement?.closest('.still-pane [data-stop]')
    flushSync(() => setDrawn(true))
    props.onDrawn?.()
    const stop = focused?.getAttribute('data-stop')
    if (stop == null) return
    const id = CSS.escape(stop)
    document
      .querySelector<HTMLElement>(`.map-pane :is([data-stop="${id}"], [data-stops~="${id}"])`)
      ?.focus({ preventScroll: true })
  }
  return (
    <>
      {still !== null && <StillMap html={still} onSelect={props.onSelect} />}
      {isTakenOver && (
        <Suspense
          fallback={still === null ? <p className="map-loading">{text.map.loading}</p> : null}
        >
          <MapPane {...props} onDrawn={replaceStill} />
        </Suspense>
      )}
    </>
  )
}

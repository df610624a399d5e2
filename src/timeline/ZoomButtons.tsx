import { text } from '../text/text.ts'
import { ZOOM_STEP } from './use-brush-keys.ts'
import type { ScaleControl } from './use-scale.ts'

/** Fewer days or more, for a strip whose days are too narrow to press. */
export function ZoomButtons({ control }: { readonly control: ScaleControl }) {
  const middle = control.scale.width / 2
  return (
    <div className="timeline-zoom">
      <button
        type="button"
        aria-label={text.timeline.zoomIn}
        onClick={() => control.zoom(middle, ZOOM_STEP)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={text.timeline.zoomOut}
        aria-disabled={!control.isZoomed}
        onClick={() => control.zoom(middle, 1 / ZOOM_STEP)}
      >
        −
      </button>
    </div>
  )
}

import type { MouseEvent } from 'react'
import { MapCredits } from '../map/MapCredits.tsx'
import { text } from '../text/text.ts'
import { isPlainPress } from '../ui/plain-press.ts'
import { SKIP_TARGETS } from '../ui/skip-targets.ts'
import { STILL_MAP_CLASS } from './written-page.ts'

interface StillMapProps {
  /** The picture as the build has drawn it, with the stops as links. */
  readonly html: string
  readonly onSelect: (stop: string) => void
}

/** The map as the build has drawn it: there before any script, and until the map itself is drawn. */
export function StillMap({ html, onSelect }: StillMapProps) {
  const follow = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-stop]') : null
    const stop = link?.getAttribute('data-stop')
    if (stop == null || !isPlainPress(event)) return
    event.preventDefault()
    onSelect(stop)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what is pressed are links, which keys press as well
    <section
      id={SKIP_TARGETS.map}
      className="map-pane still-pane"
      aria-label={text.map.name}
      tabIndex={-1}
      onClick={follow}
    >
      <div
        className={STILL_MAP_CLASS}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: written by the build, where every text of the dataset is escaped
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <MapCredits onCredits={undefined} />
    </section>
  )
}

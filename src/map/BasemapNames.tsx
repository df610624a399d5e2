import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Box } from '../basemap/box.ts'
import { drawNames } from '../basemap/draw-names.ts'
import type { Labels } from '../basemap/label-file.ts'
import { labelFilesFor } from '../basemap/label-files.ts'
import { boundsOfView } from '../basemap/map-view.ts'
import { placeNames } from '../basemap/place-names.ts'
import type { BasemapTheme } from '../basemap/theme.ts'
import type { Translations } from '../basemap/translations.ts'
import type { Stop } from '../dataset/model.ts'
import { measureText } from '../ui/measure-text.ts'
import type { BasemapSource } from './basemap-source.ts'
import type { MapFrame } from './map-frame.ts'
import { sizedCanvas } from './sized-canvas.ts'

interface BasemapNamesProps {
  readonly frame: MapFrame
  readonly source: BasemapSource
  readonly theme: BasemapTheme
  /** What names keep clear of, in the container's pixels. */
  readonly avoid: readonly Box[]
  /** The stops, whose own names the basemap does not repeat. */
  readonly stops: readonly Stop[]
  readonly language: string
  /** Whether the tiles are there, so that these names complete the picture. */
  readonly isLast: boolean
  readonly onDrawn: () => void
}

/** The names of towns, countries and seas, on one canvas under the legs and the stops. */
export function BasemapNames(props: BasemapNamesProps) {
  const { frame, source, theme, avoid, stops, language, isLast, onDrawn } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const names = useNames(source, frame, language)
  // Before the screen is painted: a new frame is never seen with the names of the last.
  useLayoutEffect(
    function drawOnCanvas() {
      const context = sizedCanvas(canvas.current, frame)
      if (context === null || names === null) return
      const placed = placeNames({
        labels: names.labels,
        zoom: frame.zoom,
        width: frame.width,
        height: frame.height,
        project: frame.project,
        own: stops.map((stop) => ({ name: stop.name, point: frame.project(stop.position) })),
        language,
        translations: names.translations,
        measure: measureText,
        fontFamily: theme.fontFamily,
        avoid,
        keepInside: { left: 4, top: 4, right: frame.width - 4, bottom: frame.height - 4 },
      })
      drawNames(context, placed, theme)
    },
    [frame, names, theme, avoid, stops, language],
  )
  useEffect(
    function tellWhenComplete() {
      if (isLast && names !== null) onDrawn()
    },
    [isLast, names, onDrawn],
  )
  return <canvas ref={canvas} className="basemap-names" />
}

interface LoadedNames {
  /** What they were loaded from. */
  readonly files: string
  readonly labels: readonly Labels[]
  readonly translations: Translations | null
}

/** The names that the view needs, those of the last view until they have come; null at first. */
function useNames(source: BasemapSource, frame: MapFrame, language: string): LoadedNames | null {
  const [loaded, setLoaded] = useState<LoadedNames | null>(null)
  useEffect(
    function loadNames() {
      let isGone = false
      const needed = labelFilesFor(boundsOfView(frame), frame.zoom)
      const files = needed.join(' ')
      // The source tells of a file that failed; the map goes on without its names, or without its language.
      const translations = source.translations(language).catch(() => null)
      Promise.all([
        Promise.allSettled(needed.map((file) => source.labels(file))),
        translations,
      ]).then(([results, translations]) => {
        if (isGone) return
        const labels = results.flatMap((result) =>
          result.status === 'fulfilled' ? [result.value] : [],
        )
        setLoaded((before) =>
          before?.files === files &&
          before.labels.length === labels.length &&
          before.translations === translations
            ? before
            : { files, labels, translations },
        )
      })
      return () => {
        isGone = true
      }
    },
    [source, frame, language],
  )
  return loaded
}

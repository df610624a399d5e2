import type { Sources } from '../basemap/draw-map.ts'
import type { Labels } from '../basemap/label-file.ts'
import { labelFilesFor } from '../basemap/label-files.ts'
import { boundsOfView, frameOfView } from '../basemap/map-view.ts'
import { sourcesFor } from '../basemap/tile-sources.ts'
import type { Translations } from '../basemap/translations.ts'
import type { ShownMap } from '../map/shown-map.ts'

/** The files of the basemap that a picture is drawn from. */
export interface PictureGround {
  readonly sources: Sources
  readonly labels: readonly Labels[]
  /** The names in the reader's language, where the label files are in another. */
  readonly translations: Translations | null
  /** Whether a file could not be had: the picture is drawn without it. */
  readonly isPartial: boolean
}

/**
 * Gets what draws the ground of what the map shows. Mostly it is there already. Never rejects.
 * @param language of its names, a BCP 47 tag
 */
export async function pictureGround(
  { view, source }: ShownMap,
  language: string,
): Promise<PictureGround> {
  let isPartial = false
  const noted = <Value>(coming: Promise<Value>) => {
    coming.catch(() => {
      isPartial = true
    })
    return coming
  }
  const files = labelFilesFor(boundsOfView(view), view.zoom)
  const [sources, labels, translations] = await Promise.all([
    sourcesFor(frameOfView(view).frame, { geometry: (level) => noted(source.geometry(level)) }),
    Promise.allSettled(files.map((file) => noted(source.labels(file)))),
    noted(source.translations(language)).catch(() => null),
  ])
  return {
    sources,
    labels: labels.flatMap((label) => (label.status === 'fulfilled' ? [label.value] : [])),
    translations,
    isPartial,
  }
}

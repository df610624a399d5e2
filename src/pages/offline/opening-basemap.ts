import { isDetail } from '../../basemap/detail.ts'
import { type BasemapFileName, pathOf } from '../../basemap/files.ts'
import { labelFilesFor, needsTranslations, TRANSLATIONS_FILE } from '../../basemap/label-files.ts'
import { levelsFor } from '../../basemap/levels.ts'
import { boundsOfView, frameOfView } from '../../basemap/map-view.ts'
import type { Stop } from '../../dataset/model.ts'
import { FARTHEST_FIT } from '../../picture/fit.ts'
import { fitView } from '../../picture/fit-view.ts'

/** The map on a phone, on a laptop and on a large screen, in CSS pixels. */
const SIZES = [
  { width: 390, height: 420 },
  { width: 880, height: 640 },
  { width: 1520, height: 920 },
]

/**
 * The files that the map's first view of these stops can be drawn from, on any usual screen. Detail
 * is left out: it is kept once a reader's own screen has shown it.
 * @param languages tags of those that the site's pages are in
 * @returns their paths under the site's root, sorted
 */
export function openingBasemap(
  stops: readonly Stop[],
  languages: readonly string[],
): readonly string[] {
  const names = new Set<BasemapFileName>()
  for (const size of SIZES) {
    const view = fitView(stops, size, { farthest: FARTHEST_FIT })
    const { frame } = frameOfView(view)
    for (const { name } of levelsFor(frame, (name) => !isDetail(name))) names.add(name)
    for (const name of labelFilesFor(boundsOfView(view), view.zoom)) {
      if (!isDetail(name)) names.add(name)
    }
  }
  if (languages.some(needsTranslations)) names.add(TRANSLATIONS_FILE)
  return [...names].map(pathOf).sort()
}

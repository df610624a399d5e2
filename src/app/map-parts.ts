import { withText } from '../text/text.ts'

export { MapPane } from '../map/MapPane.tsx'

/*
 * What is loaded later and draws as the map does. It is imported from here, and not from where it is
 * asked for, so that the bundler knows that the map is there by then: it leaves what both use in the
 * map's own file, which cut into several would weigh a kB more.
 */

/** Loads what a map with many stops needs besides. */
export function importCrowds() {
  return import('../map/crowds/crowd-parts.ts')
}

/** Loads what plays the journey: few readers press Play, and none before the page is there. */
export function importPlay() {
  return withText(['play'], import('./play-parts.ts'))
}

/** Loads what is printed. */
export async function importHandout() {
  return (await withText(['handout', 'picture', 'stop'], import('./PrintHandout.tsx'))).PrintHandout
}

/** Loads what saves a picture of the map. */
export async function importPicture() {
  return (await withText(['picture'], import('./PictureDialog.tsx'))).PictureDialog
}

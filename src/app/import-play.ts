/** Loads what plays the journey: few readers press Play, and none before the page is there. */
export function importPlay() {
  return import('./play-parts.ts')
}

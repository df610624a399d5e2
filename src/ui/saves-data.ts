/** Media Queries Level 5, section 12.5: no browser says it without being told to yet. */
const REDUCED_DATA = '(prefers-reduced-data: reduce)'

/** Whether the reader has asked the browser to save data (Save Data API, WICG). */
export function savesData(): boolean {
  // TypeScript's libraries leave it out: two of three browsers do, too.
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true || window.matchMedia(REDUCED_DATA).matches
}

/**
 * The most reports whose itinerary is in the document whole, where the browser's own find sees it. Each
 * takes half a millisecond as a page opens: more would hold it up for the 200 ms at which it is felt.
 */
const MOST_WHOLE = 300

/** Whether the itinerary of some stops is too long to be in the document whole. */
export function isLong(stops: readonly { readonly reports: readonly unknown[] }[]): boolean {
  return stops.reduce((sum, { reports }) => sum + reports.length, 0) > MOST_WHOLE
}

/** What a row of the itinerary says, whatever keeps its lines from being broken. */
export function rowWords(row: Element): string {
  return row.textContent?.replaceAll('\u00a0', ' ') ?? ''
}

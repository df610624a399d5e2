/** How many are begun at once, between which a page answers. */
const AT_ONCE = 200

/**
 * Does the same for each of many, some of them at a time, so that a page with tens of thousands answers
 * meanwhile.
 * @returns what came of each, in their order; rejected with the first that fails
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (let begun = 0; begun < items.length; begun += AT_ONCE) {
    if (begun > 0) await new Promise((resolve) => setTimeout(resolve))
    results.push(...(await Promise.all(items.slice(begun, begun + AT_ONCE).map(work))))
  }
  return results
}

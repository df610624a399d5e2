/** How many are handled at once, a few milliseconds of work. */
const AT_ONCE = 100

/** How long it goes on before the page answers, in milliseconds. */
const LONGEST = 10

/**
 * Handles many things, some at a time, between which the page answers.
 * @param signal ends it; what it was ended for is thrown
 */
export async function inPortions<Item>(
  items: Iterable<Item>,
  signal: AbortSignal,
  handle: (some: readonly Item[]) => void,
): Promise<void> {
  let some: Item[] = []
  let begun = performance.now()
  for (const item of items) {
    some.push(item)
    if (some.length < AT_ONCE) continue
    handle(some)
    some = []
    if (performance.now() - begun < LONGEST) continue
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    begun = performance.now()
  }
  if (some.length > 0) handle(some)
}

/** How much of the map's lower part lies under another element, in pixels; at most half of it. */
export function coveredHeight(container: HTMLElement, cover: HTMLElement | null): number {
  if (cover === null) return 0
  const map = container.getBoundingClientRect()
  const over = cover.getBoundingClientRect()
  const isBeside = over.right <= map.left + 1 || over.left >= map.right - 1
  return isBeside ? 0 : Math.max(0, Math.min(map.height / 2, map.bottom - over.top))
}

/**
 * Calls back once what covers the map has come to rest: it may be rising for the same stop. At once
 * where it is at rest.
 * @returns what calls it off
 */
export function onceAtRest(cover: HTMLElement | null, callBack: () => void): () => void {
  const rising = transitionsOf(cover)
  let isCalledOff = false
  if (rising.length === 0) callBack()
  else {
    // One that is cancelled, by a thumb on the sheet, counts as ended.
    Promise.allSettled(rising.map((transition) => transition.finished)).then(() => {
      if (!isCalledOff) callBack()
    })
  }
  return () => {
    isCalledOff = true
  }
}

/** An element's transitions that are under way, those included that its new styles begin now. */
function transitionsOf(element: HTMLElement | null): readonly Animation[] {
  // Browsers before 2020 tell nothing of transitions.
  return element?.getAnimations?.() ?? []
}

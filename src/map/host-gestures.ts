/** What a reader tries that belongs to the page around the map. */
export type Tried = 'wheel' | 'finger'

/**
 * Keeps the wheel without Ctrl or ⌘, and a single finger, from the map, so that they scroll the page
 * that it is embedded in; the styles leave the browser that finger (`touch-action`). With the key, or
 * with two fingers, the map zooms and moves as ever; a pinch on a trackpad comes as a wheel with Ctrl.
 *
 * The events are stopped on their way down to what listens for them, and their default, which is to
 * scroll, is not prevented. Leaflet's handlers stay as they are: switched off and on they would miss
 * the movement that is under way.
 * @param onTry called with each try, and with null once the reader does what moves the map
 * @returns what ends it
 */
export function leaveScrollingToHost(
  container: HTMLElement,
  onTry: (tried: Tried | null) => void,
): () => void {
  const turn = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return onTry(null)
    event.stopPropagation()
    if (!isInList(event)) onTry('wheel')
  }
  const touch = (event: TouchEvent) => {
    if (event.touches.length > 1) onTry(null)
    else event.stopPropagation()
  }
  const moveFinger = (event: TouchEvent) => {
    if (event.touches.length === 1 && !isInList(event)) onTry('finger')
  }
  const options = { capture: true, passive: true }
  container.addEventListener('wheel', turn, options)
  container.addEventListener('touchstart', touch, options)
  container.addEventListener('touchmove', moveFinger, options)
  return () => {
    container.removeEventListener('wheel', turn, options)
    container.removeEventListener('touchstart', touch, options)
    container.removeEventListener('touchmove', moveFinger, options)
  }
}

/** The list of a group scrolls by itself. */
function isInList({ target }: Event): boolean {
  return target instanceof Element && target.closest('.group-list') !== null
}

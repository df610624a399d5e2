import type { SheetHold } from './sheet-hold.ts'

/**
 * Lets a mouse or a pen move the sheet by its handle; and a press on the handle, by a finger too, is
 * told of if it is on none of the buttons there.
 * @returns what stops it
 */
export function listenToMouse(
  handle: HTMLElement,
  hold: SheetHold,
  onPress: () => void,
): () => void {
  let isPress = true
  const press = (event: PointerEvent) => {
    isPress = true
    if (isFinger(event) || event.button !== 0 || isOnButton(event)) return
    // The hand may leave the handle.
    handle.setPointerCapture(event.pointerId)
    hold.begin(event.clientY, event.timeStamp)
  }
  const move = (event: PointerEvent) => {
    if (isFinger(event)) return
    hold.move(event.clientY, event.timeStamp)
    if (hold.drag()?.hasMoved === true) isPress = false
  }
  const letGo = (event: PointerEvent) => {
    if (!isFinger(event)) hold.end(event.timeStamp)
  }
  const click = (event: MouseEvent) => {
    if (isPress && !isOnButton(event)) onPress()
  }
  const leave = new AbortController()
  const listening = { signal: leave.signal }
  handle.addEventListener('pointerdown', press, listening)
  handle.addEventListener('pointermove', move, listening)
  handle.addEventListener('pointerup', letGo, listening)
  handle.addEventListener('pointercancel', letGo, listening)
  handle.addEventListener('click', click, listening)
  return () => leave.abort()
}

function isFinger(event: PointerEvent): boolean {
  return event.pointerType === 'touch'
}

function isOnButton({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null
}

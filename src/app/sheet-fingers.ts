import { isPullOfSheet } from './sheet-drag.ts'
import type { SheetHold } from './sheet-hold.ts'
import type { SheetRest } from './sheet-rests.ts'

/** What of the content goes with the handle while the content is at its top. */
const CONTENT_HEAD = '.masthead, .stop-bar'

/**
 * Lets a finger move the sheet: by its handle always, and by what it holds where that is no scrolling.
 *
 * Fingers come as touch events and not as pointer events: only a touch that has not yet scrolled can be
 * kept from scrolling, which is decided by its first movement.
 * @returns what stops it
 */
export function listenToFingers(
  sheet: HTMLElement,
  handle: HTMLElement,
  hold: SheetHold,
  restNow: () => SheetRest,
): () => void {
  /** Whether the finger moves the sheet; null until it has moved. */
  let isTaken: boolean | null = null
  const touch = (event: TouchEvent) => {
    const [finger, second] = event.touches
    // Two fingers pinch.
    if (finger === undefined || second !== undefined) return hold.end(event.timeStamp)
    isTaken = handle.contains(event.target as Node) ? true : null
    if (isSheet(handle)) hold.begin(finger.clientY, event.timeStamp)
  }
  const move = (event: TouchEvent) => {
    const drag = hold.drag()
    const finger = event.touches[0]
    if (drag === null || finger === undefined) return
    const moved = finger.clientY - drag.startY
    if (isTaken === null && moved !== 0) {
      const rest = restNow()
      const direction = moved > 0 ? 'down' : 'up'
      const isOnHead = (event.target as Element).closest(CONTENT_HEAD) !== null
      const pull = { rest, direction, isAtTop: isAtTop(sheet), isOnHead } as const
      isTaken = event.cancelable && isPullOfSheet(pull)
    }
    if (isTaken === false) hold.forget()
    if (isTaken !== true) return
    event.preventDefault()
    hold.move(finger.clientY, event.timeStamp)
  }
  const end = (event: TouchEvent) => hold.end(event.timeStamp)
  const leave = new AbortController()
  const listening = { signal: leave.signal }
  sheet.addEventListener('touchstart', touch, { ...listening, passive: true })
  sheet.addEventListener('touchmove', move, { ...listening, passive: false })
  sheet.addEventListener('touchend', end, listening)
  sheet.addEventListener('touchcancel', end, listening)
  return () => leave.abort()
}

/** Whether the side is a sheet at all: on wide screens its handle is not shown. */
function isSheet(handle: HTMLElement): boolean {
  return getComputedStyle(handle).display !== 'none'
}

function isAtTop(sheet: HTMLElement): boolean {
  const scroller = sheet.querySelector('.side-scroll')
  return scroller === null || scroller.scrollTop <= 0
}

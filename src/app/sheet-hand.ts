import { listenToFingers } from './sheet-fingers.ts'
import { holdSheet } from './sheet-hold.ts'
import { listenToMouse } from './sheet-mouse.ts'
import { raised, type SheetRest } from './sheet-rests.ts'

/**
 * Lets a hand move the sheet; a press on its handle raises it by a rest, and lowers it from the top.
 * @param restNow where the sheet is
 * @returns stops that
 */
export function followHand(
  sheet: HTMLElement,
  restNow: () => SheetRest,
  onSettle: (rest: SheetRest) => void,
): () => void {
  const handle = sheet.querySelector<HTMLElement>('.sheet-handle')
  if (handle === null) return () => {}
  const hold = holdSheet(sheet, onSettle)
  const leaveFingers = listenToFingers(sheet, handle, hold, restNow)
  const leaveMouse = listenToMouse(handle, hold, () =>
    onSettle(restNow() === 'full' ? 'peek' : raised(restNow())),
  )
  return () => {
    leaveFingers()
    leaveMouse()
  }
}

import { type RefObject, useEffect, useEffectEvent } from 'react'
import { listenToFingers } from './sheet-fingers.ts'
import { holdSheet } from './sheet-hold.ts'
import { listenToMouse } from './sheet-mouse.ts'
import { raised, type SheetRest } from './sheet-rests.ts'

/** Lets a hand move the sheet; a press on its handle raises it by a rest, and lowers it from the top. */
export function useSheetDrag(
  element: RefObject<HTMLElement | null>,
  rest: SheetRest,
  onSettle: (rest: SheetRest) => void,
): void {
  const settle = useEffectEvent(onSettle)
  const restNow = useEffectEvent(() => rest)
  useEffect(
    function followHand() {
      const sheet = element.current
      const handle = sheet?.querySelector<HTMLElement>('.sheet-handle')
      if (sheet == null || handle == null) return
      const hold = holdSheet(sheet, (next) => settle(next))
      const leaveFingers = listenToFingers(sheet, handle, hold, () => restNow())
      const leaveMouse = listenToMouse(handle, hold, () =>
        settle(restNow() === 'full' ? 'peek' : raised(restNow())),
      )
      return () => {
        leaveFingers()
        leaveMouse()
      }
    },
    [element],
  )
}

import { type RefObject, useEffect, useEffectEvent } from 'react'
import { PHONE, useMediaQuery } from '../ui/use-media-query.ts'
import type { SheetRest } from './sheet-rests.ts'

/** Lets a hand move the sheet, where there is one: the code for that is loaded on phones alone. */
export function useSheetDrag(
  element: RefObject<HTMLElement | null>,
  rest: SheetRest,
  onSettle: (rest: SheetRest) => void,
): void {
  const isPhone = useMediaQuery(PHONE)
  const settle = useEffectEvent(onSettle)
  const restNow = useEffectEvent(() => rest)
  useEffect(
    function letHandMove() {
      const sheet = element.current
      if (!isPhone || sheet === null) return
      let leave = () => {}
      let isGone = false
      import('./sheet-hand.ts').then(
        ({ followHand }) => {
          if (!isGone)
            leave = followHand(
              sheet,
              () => restNow(),
              (next) => settle(next),
            )
        },
        // The buttons of the handle do the same.
        () => undefined,
      )
      return () => {
        isGone = true
        leave()
      }
    },
    [element, isPhone],
  )
}

import { beginDrag, heightDragged, movedDrag, restAfter, type SheetDrag } from './sheet-drag.ts'
import { restHeights } from './sheet-heights.ts'
import type { SheetRest } from './sheet-rests.ts'

/** A hand on the sheet: places in pixels from the screen's upper edge, times in milliseconds. */
export interface SheetHold {
  readonly begin: (y: number, time: number) => void
  readonly move: (y: number, time: number) => void
  /** Lets go: the sheet comes to rest, if it was moved. */
  readonly end: (time: number) => void
  /** What has begun was no drag of the sheet. */
  readonly forget: () => void
  /** The hand as it stands; null while there is none. */
  readonly drag: () => SheetDrag | null
}

/**
 * Moves the sheet with a hand. Its height is set past React, sixty times a second; the styles leave a
 * held sheet without its transition, and uncover the map behind one that is held low.
 */
export function holdSheet(sheet: HTMLElement, onSettle: (rest: SheetRest) => void): SheetHold {
  let drag: SheetDrag | null = null
  const release = () => {
    drag = null
    delete sheet.dataset['held']
    sheet.style.height = ''
  }
  return {
    drag: () => drag,
    forget: release,
    begin(y, time) {
      drag = beginDrag({ y, time }, sheet.offsetHeight, restHeights(sheet))
    },
    move(y, time) {
      if (drag === null) return
      drag = movedDrag(drag, { y, time })
      if (!drag.hasMoved) return
      const height = heightDragged(drag)
      sheet.style.height = `${height}px`
      sheet.dataset['held'] = height < drag.heights.half ? 'low' : 'high'
    },
    end(time) {
      const ended = drag
      release()
      if (ended?.hasMoved) onSettle(restAfter(ended, time))
    },
  }
}

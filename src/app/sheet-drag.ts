import { heldHeight, type RestHeights, restFor, type SheetRest } from './sheet-rests.ts'

/** A place of the thumb: pixels from the screen's upper edge, and milliseconds. */
interface Sample {
  readonly y: number
  readonly time: number
}

/** A thumb on the sheet, from its touching to its letting go. */
export interface SheetDrag {
  readonly startY: number
  /** The sheet's height when it was touched, in pixels. */
  readonly startHeight: number
  readonly heights: RestHeights
  /** Whether the thumb has moved: until then it may be a press. */
  readonly hasMoved: boolean
  /** The last places, the newest at the end. */
  readonly samples: readonly Sample[]
}

/** A movement shorter than this, in pixels, is a press that trembles. */
const SLOP = 6

/** Speed is that of the last moments, in milliseconds: a thumb that has stopped before it lets go flicks nothing. */
const MOMENT = 100

/** A thumb that touches a sheet of a height in pixels. */
export function beginDrag(at: Sample, startHeight: number, heights: RestHeights): SheetDrag {
  return { startY: at.y, startHeight, heights, hasMoved: false, samples: [at] }
}

/** The same drag with the thumb at another place. */
export function movedDrag(drag: SheetDrag, at: Sample): SheetDrag {
  return {
    ...drag,
    hasMoved: drag.hasMoved || Math.abs(at.y - drag.startY) > SLOP,
    samples: [...drag.samples.filter(({ time }) => at.time - time <= MOMENT), at],
  }
}

/** The sheet's height under the thumb, in pixels. */
export function heightDragged(drag: SheetDrag): number {
  return heldHeight(pulledHeight(drag), drag.heights)
}

/** Where the sheet comes to rest when the thumb lets go at a time in milliseconds. */
export function restAfter(drag: SheetDrag, time: number): SheetRest {
  const recent = drag.samples.filter((sample) => time - sample.time <= MOMENT)
  const [first, last] = [recent.at(0), recent.at(-1)]
  const speed =
    first === undefined || last === undefined || last.time === first.time
      ? 0
      : (first.y - last.y) / (last.time - first.time)
  return restFor(pulledHeight(drag), speed, drag.heights)
}

function pulledHeight({ samples, startY, startHeight }: SheetDrag): number {
  return startHeight + startY - (samples.at(-1)?.y ?? startY)
}

/** A thumb that begins to move over what the sheet holds. */
interface Pull {
  readonly rest: SheetRest
  readonly direction: 'up' | 'down'
  /** Whether the content is scrolled to its top. */
  readonly isAtTop: boolean
  /** Whether the thumb is on the content's own head, its title. */
  readonly isOnHead: boolean
}

/**
 * Whether such a thumb moves the sheet; else it scrolls the content. As native sheets do it, pulling
 * down at the content's top lowers the sheet. Pulling up raises it from its peek, which is too low to
 * read in; at half it scrolls, since words are read beside the map there (what Apple's sheets call
 * prefersScrollingExpandsWhenScrolledToEdge, to be turned off for a sheet beside content in use).
 */
export function isPullOfSheet({ rest, direction, isAtTop, isOnHead }: Pull): boolean {
  if (!isAtTop) return false
  if (direction === 'down') return rest !== 'peek'
  return rest === 'peek' || (rest === 'half' && isOnHead)
}

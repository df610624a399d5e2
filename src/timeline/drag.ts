import { type Brush, brushAcross, type HeldBrush, moveBody, moveHandle } from './brush.ts'
import { edgesOf, type Grab } from './grab.ts'
import { type DayExtent, dayPosition, type Scale, wholeDay } from './scale.ts'

/** A drag of the brush: what has been taken hold of, and where. */
export interface Drag {
  readonly grab: Grab
  /** The brush as it was. */
  readonly brush: Brush
  /** Where the pointer took hold, as a day number with a fraction: it holds while the strip moves. */
  readonly position: number
  /** Where the edge of the handle that is held was drawn then, likewise; without a handle, anywhere. */
  readonly edge: number
}

/** A drag that begins at `x`. */
export function startDrag(grab: Grab, x: number, brush: Brush, scale: Scale): Drag {
  const { left, right } = edgesOf(brush, scale)
  const edge = dayPosition(scale, grab === 'to' ? right : left)
  return { grab, brush, position: dayPosition(scale, x), edge }
}

/**
 * The brush when the pointer has come to `x`, always at whole days, and the handle that goes with
 * the pointer. A drag that took hold of neither handle nor body draws a new brush from its first
 * day. A handle whose day is out of view moves from where it is drawn, so that it comes along at once.
 */
export function dragTo(drag: Drag, x: number, scale: Scale, extent: DayExtent): HeldBrush {
  const { grab, brush } = drag
  const position = dayPosition(scale, x)
  const moved = position - drag.position
  switch (grab) {
    case 'from':
      return moveHandle(brush.to, Math.round(drag.edge + moved), extent)
    case 'to':
      return moveHandle(brush.from, Math.round(drag.edge + moved), extent)
    case 'body':
      return { brush: moveBody(brush, Math.round(moved), extent), handle: 'from' }
    case 'free': {
      const [first, last] = [wholeDay(drag.position), wholeDay(position)]
      return { brush: brushAcross(first, last, extent), handle: last < first ? 'from' : 'to' }
    }
  }
}

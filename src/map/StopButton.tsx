import type { CSSProperties } from 'react'
import type { Point } from '../geo/mercator.ts'
import type { Pointed } from '../itinerary/highlight.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { type Box, squareAround } from '../labels/box.ts'
import type { StopMark } from '../labels/layout.ts'
import { dotClass, dotLook } from '../picture/stop-mark.ts'
import { text } from '../text/text.ts'
import { usePointing } from '../ui/use-pointing.ts'
import { buttonClass } from './button-class.ts'

interface StopButtonProps {
  readonly mark: StopMark
  readonly shown: ShownStop
  /** 0 where Tab leads to it, -1 where only keys on the other stops do. */
  readonly tabIndex: 0 | -1
  readonly isSelected: boolean
  /** Whether it shows what is pointed at, here or elsewhere. */
  readonly isHighlighted: boolean
  readonly onSelect: (stop: string) => void
  readonly onPoint: (pointed: Pointed | null) => void
}

/** The least side of what can be pressed, in pixels (WCAG 2.2, 2.5.8). */
export const TARGET = 24

/** A stop: its name card and its dot, one button. */
export function StopButton(props: StopButtonProps) {
  const { mark, shown, tabIndex, isSelected, isHighlighted, onSelect, onPoint } = props
  const { stop, reports } = shown
  const pointing = usePointing((isPointed) =>
    onPoint(isPointed ? { kind: 'stop', id: stop.id } : null),
  )
  const box = mark.card?.box ?? squareAround(mark.anchor, TARGET / 2)
  return (
    <button
      type="button"
      className={buttonClass(mark.card === null ? 'stop-button-bare' : '', isHighlighted)}
      style={placeOf(box)}
      tabIndex={tabIndex}
      data-stop={stop.id}
      aria-label={text.map.stop({ name: stop.name, amount: reports.length })}
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => onSelect(stop.id)}
      {...pointing}
    >
      <span className={dotClass(dotLook(shown))} style={dotPlace(mark.anchor, box)} />
      {mark.card !== null && (
        <span className="card">
          <bdi className="card-name">{stop.name}</bdi>{' '}
          <span className="card-count">{reports.length}</span>
        </span>
      )}
    </button>
  )
}

/** An element laid over a box, by transform: moving it costs no new layout. */
export function placeOf(box: Box): CSSProperties {
  return {
    transform: `translate(${box.left}px, ${box.top}px)`,
    width: box.right - box.left,
    height: box.bottom - box.top,
  }
}

/** Where a dot stands, from the corner of its button's box. */
export function dotPlace(anchor: Point, box: Box): CSSProperties {
  return { left: anchor.x - box.left, top: anchor.y - box.top }
}

import type { KeyboardEvent, RefObject } from 'react'
import { dayFromNumber } from '../calendar/day.ts'
import { type DayRange, inOrder, isAllDays } from '../calendar/range.ts'
import { BrushHandle } from './BrushHandle.tsx'
import { type Brush as BrushDays, clampDay, type Handle } from './brush.ts'
import { edgesOf } from './grab.ts'
import type { DayExtent, Scale } from './scale.ts'

/** The two handles, for the focus. */
export type HandleElements = Readonly<Record<Handle, RefObject<HTMLDivElement | null>>>

interface BrushProps {
  readonly brush: BrushDays
  readonly range: DayRange
  readonly extent: DayExtent
  readonly scale: Scale
  readonly handles: HandleElements
  readonly onKey: (event: KeyboardEvent, handle: Handle) => void
  readonly onLeave: () => void
}

/** The days that are taken: a shade over all others, and a handle at either end. */
export function Brush(props: BrushProps) {
  const { brush, range, extent, scale, handles, onKey, onLeave } = props
  const { left, right } = edgesOf(brush, scale)
  const { from, to } = inOrder(range)
  const shown = { from: clampDay(brush.from, extent), to: clampDay(brush.to, extent) }
  const shared = { onKey, onLeave }
  return (
    <>
      <div className="brush-veil" style={{ left: 0, width: left }} />
      <div className="brush-veil" style={{ left: right, width: scale.width - right }} />
      <div
        className="brush-body"
        data-whole={isAllDays(range)}
        style={{ left, width: right - left }}
      />
      <BrushHandle
        {...shared}
        element={handles.from}
        handle="from"
        x={left}
        day={from ?? dayFromNumber(extent.first)}
        least={extent.first}
        now={shown.from}
        most={Math.max(shown.from, shown.to)}
      />
      <BrushHandle
        {...shared}
        element={handles.to}
        handle="to"
        x={right}
        day={to ?? dayFromNumber(extent.last)}
        least={Math.min(shown.from, shown.to)}
        now={shown.to}
        most={extent.last}
      />
    </>
  )
}

import { compareDays } from '../calendar/day.ts'
import type { StopEvent } from '../dataset/model.ts'

/**
 * Events by day, then by the order that a source gives within its trip. Zero where nothing tells
 * them apart: a stable sort then keeps the dataset's own sequence, which claims nothing.
 */
export function compareEvents(a: StopEvent, b: StopEvent): number {
  return compareDays(a.start, b.start) || compareOrder(a, b)
}

function compareOrder(a: StopEvent, b: StopEvent): number {
  return orderIsStated(a, b) ? (a.order ?? 0) - (b.order ?? 0) : 0
}

/** Whether a source says which of two events came first, beyond their days. */
export function orderIsStated(a: StopEvent, b: StopEvent): boolean {
  return a.order !== undefined && b.order !== undefined && a.order !== b.order && a.trip === b.trip
}

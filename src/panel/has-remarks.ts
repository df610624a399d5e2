import type { Trip } from '../dataset/model.ts'

/** Whether anything is to be said of a trip beside its stays. */
export function hasRemarks({ note, otherPlaces = [] }: Trip): boolean {
  return note !== undefined || otherPlaces.length > 0
}

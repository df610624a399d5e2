import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Disagreement, Stop, StopEvent } from '../dataset/model.ts'
import { type Difference, differenceOf } from '../itinerary/agreement.ts'
import { english as text } from '../text/english.ts'

/** What a disagreement is, and the words that head it: no more than its table bears out. */
export function differenceHeading(
  stop: Stop,
  event: StopEvent,
  disagreement: Disagreement,
  { records }: DatasetIndex,
): { readonly difference: Difference; readonly heading: string } {
  const difference = differenceOf(stop, event, disagreement, records)
  const { about } = disagreement
  const isGraded = (difference === 'maybe' || difference === 'itself') && isDayOrPlace(about)
  return {
    difference,
    heading: isGraded ? text.panel[difference][about] : text.panel.others[about],
  }
}

function isDayOrPlace(about: Disagreement['about']): about is 'day' | 'place' {
  return about === 'day' || about === 'place'
}

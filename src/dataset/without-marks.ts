import type { Dataset, Excerpt } from './model.ts'

/**
 * A dataset without the marks that its quotations were checked. A mark is a hash that anybody can
 * compute: in a dataset that did not come with the site it proves nothing.
 */
export function withoutMarks(dataset: Dataset): Dataset {
  return {
    ...dataset,
    stops: dataset.stops.map((stop) => ({
      ...stop,
      events: stop.events.map((event) => ({
        ...event,
        excerpts: event.excerpts.map(unmarked),
        disagreements: event.disagreements.map((disagreement) => ({
          ...disagreement,
          excerpts: disagreement.excerpts.map(unmarked),
        })),
      })),
    })),
  }
}

function unmarked({ checked: _checked, ...excerpt }: Excerpt): Excerpt {
  return excerpt
}

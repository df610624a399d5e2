import { readFileSync } from 'node:fs'
import type { Basis, Dataset, Excerpt, StopEvent } from '../../src/dataset/model.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'

/** The dataset that the site is published with. */
export function builtInDataset(): Dataset {
  const file = new URL('../../public/dataset.geojson', import.meta.url)
  const { dataset, problems } = readDataset(JSON.parse(readFileSync(file, 'utf8')))
  if (dataset === null) throw new Error(`No dataset: ${JSON.stringify(problems)}`)
  return dataset
}

export function eventsOf(dataset: Dataset): readonly StopEvent[] {
  return dataset.stops.flatMap((stop) => stop.events)
}

/** Every excerpt once, whether it proves an event or is a side of a disagreement. */
export function excerptsOf(dataset: Dataset): readonly Excerpt[] {
  const excerpts = eventsOf(dataset).flatMap((event) => [
    ...event.excerpts,
    ...event.disagreements.flatMap((disagreement) => disagreement.excerpts),
  ])
  return [...new Map(excerpts.map((excerpt) => [excerpt.id, excerpt])).values()]
}

/** The words that an event's day, place and order rest on. */
export function basesOf(event: StopEvent): readonly Basis[] {
  return [event.dateBasis, event.placeBasis, event.orderBasis].filter(
    (basis) => basis !== undefined,
  )
}

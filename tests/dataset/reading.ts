import type { Dataset } from '../../src/dataset/model.ts'
import type { Reading } from '../../src/dataset/read-as.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { aFile, type FileChanges } from '../builders/file.ts'

/** The event of a file of which everything optional is filled in. */
export const EVENT = 'features[0].properties.events[0]'

/** What reading the good file gives when some things in it are changed. */
export function reading(changes: FileChanges = {}): Reading {
  return readDataset(aFile(changes))
}

/** The dataset that a file gives in spite of its problems. */
export function shown(changes: FileChanges): Dataset {
  const { dataset } = reading(changes)
  if (dataset === null) throw new Error('The file gave no dataset.')
  return dataset
}

/** The problems that changes lead to, in short. */
export function kindsAndPaths(changes: FileChanges): readonly string[] {
  return reading(changes).problems.map(({ kind, path }) => `${kind} at ${path}`)
}

export function stopIds(dataset: Dataset): readonly string[] {
  return dataset.stops.map(({ id }) => id)
}

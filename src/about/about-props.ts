import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Navigation } from '../view/navigation.ts'

/** What the page about method and sources is given, and each of its sections. */
export interface AboutProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly navigation: Navigation
  /** Path that the site's addresses begin with. */
  readonly base: string
}

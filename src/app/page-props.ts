import type { Site } from '../address/site.ts'
import type { ReadBasemap } from '../basemap/files.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Problem } from '../dataset/problem.ts'
import type { Navigation } from '../view/navigation.ts'
import type { ViewStore } from '../view/view-store.ts'
import type { EmbedParts } from './import-embed.ts'

/** What every page of the application is given. */
export interface PageProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly problems: readonly Problem[]
  /** The dataset's title in the reader's language. */
  readonly title: string
  readonly store: ViewStore
  readonly site: Site
  readonly readBasemap: ReadBasemap
  readonly navigation: Navigation
  /** What the page has inside another one; null where it is a page of its own. */
  readonly embed: EmbedParts | null
  /** Whether the reader came from another page of the application, so that the focus must follow. */
  readonly takesFocus: boolean
}

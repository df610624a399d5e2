import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Problem } from '../dataset/problem.ts'
import type { DataSource } from '../ui/data-source.ts'
import type { ViewStore } from '../view/view-store.ts'
import type { Edition } from './edition.ts'
import type { EmbedParts } from './import-embed.ts'

/** A page as it is shown of one dataset. */
export interface HostedPage {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly problems: readonly Problem[]
  readonly store: ViewStore
  readonly embed: EmbedParts | null
  /** Null where the dataset is the site's own. */
  readonly source: DataSource | null
  /** Ends what keeps the address. */
  readonly disconnect: () => void
}

/** Where pages run, one after the other: each makes room for the next. */
export interface PageHost {
  readonly root: HTMLElement
  readonly edition: Edition
  /** Draws a page where none runs. */
  readonly show: (page: HostedPage) => void
  /** Draws the page that runs anew, with more of its dataset. Null where none does that can grow. */
  renew: ((more: Pick<HostedPage, 'dataset' | 'index' | 'problems'>) => void) | null
  /**
   * Stops the page that runs, and lets go of its dataset: nothing else may hold on to one, since a
   * reader may open one file after the other. Null before the first page.
   */
  close: (() => void) | null
}

import { createContext } from 'react'
import type { StoreApi } from 'zustand/vanilla'

/** Where a dataset comes from that did not come with the site. */
export interface DataSource {
  /** Another host, a file of the site's own host, or a file on the reader's machine. */
  readonly kind: 'host' | 'site' | 'file'
  /** What to call it: the host, or the file's name. */
  readonly name: string
  /** The file's whole address; null where it lies on the reader's machine alone. */
  readonly address: string | null
  /** How much of it is there; left out where it was whole when it was first shown. */
  readonly coming?: StoreApi<Coming>
}

/** How much of a dataset is on screen, and what of the rest. Amounts are in bytes. */
export interface Coming {
  /** `cut-off`: the download broke off. `damaged`: nothing can be read beyond some place. */
  readonly state: 'coming' | 'whole' | 'cut-off' | 'damaged'
  readonly received: number
  /** Null where nobody can know. */
  readonly total: number | null
  readonly stops: number
  /** Whether the address names a stop, or an excerpt, that has not come yet. */
  readonly isAwaited: boolean
  /** Null where the reader can only open the file again. */
  readonly tryAgain: (() => void) | null
}

/** Null where the dataset is the site's own. */
export const DataSourceContext = createContext<DataSource | null>(null)

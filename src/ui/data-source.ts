import { createContext } from 'react'

/** Where a dataset comes from that did not come with the site. */
export interface DataSource {
  /** Another host, a file of the site's own host, or a file on the reader's machine. */
  readonly kind: 'host' | 'site' | 'file'
  /** What to call it: the host, or the file's name. */
  readonly name: string
  /** The file's whole address; null where it lies on the reader's machine alone. */
  readonly address: string | null
}

/** Null where the dataset is the site's own. */
export const DataSourceContext = createContext<DataSource | null>(null)

import { createContext } from 'react'
import type { Dataset } from '../dataset/model.ts'
import type { CreateWorker } from '../dataset/started-worker.ts'
import type { Search } from '../itinerary/search.ts'

/** The search of a dataset, there at once when a reader comes back to what was found. */
export interface KeptSearch {
  readonly dataset: Dataset
  readonly preparing: Promise<Search>
  /** Null until it is prepared. */
  search: Search | null
  /** Ends it, and gives its memory back. */
  readonly end: () => void
}

/** What keeps the search of the dataset that is on screen, of no other. */
export interface SearchKeeper {
  /** Starts a worker with `search-worker.ts`; see `CreateWorker`. */
  readonly createWorker: CreateWorker
  kept: KeptSearch | null
}

/** Where no page runs, and while one is written. */
export const NO_WORKER_KEEPER: SearchKeeper = { createWorker: null, kept: null }

export const SearchKeeperContext = createContext(NO_WORKER_KEEPER)

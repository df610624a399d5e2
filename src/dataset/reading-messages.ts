import type { Dataset, Stop } from './model.ts'
import type { Problem } from './problem.ts'

/** What who reads a file is handed. */
export type ToReader =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** No more bytes come: see `DatasetReader.end`. */
  | { readonly kind: 'end'; readonly cut: Problem | null; readonly size: number }

/** What who reads a file tells. The parts of a dataset come one after the other, none of them large. */
export type FromReader =
  | { readonly kind: 'ready' }
  /** The dataset but for its stops. Comes again once the file has been read to its end. */
  | { readonly kind: 'frame'; readonly frame: DatasetFrame }
  /** More stops; `read` says how many bytes of the file have been read by now. */
  | { readonly kind: 'stops'; readonly stops: readonly Stop[]; readonly read: number }
  /** A stop as it is in the end, in place of what was told of it. */
  | { readonly kind: 'changed'; readonly at: number; readonly stop: Stop }
  /** None of the stops told by now count. */
  | { readonly kind: 'anew' }
  /** The rest of the file cannot be read, and need not come. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  /** All has been told. `broken`: see `FileReading`. */
  | { readonly kind: 'end'; readonly isShown: boolean; readonly broken: Problem | null }

/** A dataset but for its stops. */
export type DatasetFrame = Omit<Dataset, 'stops'>

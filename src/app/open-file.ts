import { createContext } from 'react'
import type { Problem } from '../dataset/problem.ts'

/** What a reader hands over: files that they chose or dropped, or something else that they dropped. */
export type Handed = readonly File[] | 'text'

/** Why the page stays as it was: a sentence, or all that is wrong with a file. */
export type FileRefusal =
  | { readonly sentence: string }
  | { readonly file: string; readonly problems: readonly Problem[] }

/**
 * Shows the dataset in a file in place of the one on the page.
 * @returns null once it is shown. Rejects where the code for it does not come.
 */
export type OpenFile = (handed: Handed) => Promise<FileRefusal | null>

/** Where a reader hands over files. */
export interface FileDesk {
  /** Takes what is handed over, and tells the reader what comes of it. */
  readonly take: (handed: Handed) => void
  /** Loads what that needs, while the reader looks for a file. */
  readonly prepare: () => void
}

/** Null outside of a page that runs. */
export const FileDeskContext = createContext<FileDesk | null>(null)

import { createContext } from 'react'

/** Whether there is a new version of the site, for components to follow. */
export interface NewVersion {
  /** Takes the new version, which loads the page again; null while there is none, or it was put off. */
  readonly take: () => (() => void) | null
  readonly subscribe: (changed: () => void) => () => void
  /** Tells of a new version, or that the reader puts it off. */
  readonly set: (take: (() => void) | null) => void
}

/** A place where nothing has been told yet. */
export function createNewVersion(): NewVersion {
  let known: (() => void) | null = null
  const listeners = new Set<() => void>()
  return {
    take: () => known,
    subscribe(changed) {
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
      }
    },
    set(take) {
      known = take
      for (const changed of listeners) changed()
    },
  }
}

/** Null where no new version can come: in a page as it is written, and in the one file. */
export const NewVersionContext = createContext<NewVersion | null>(null)

import { createContext } from 'react'

/** Saves a file that the page holds, by its path under the site's root. */
export type SaveHeld = (file: string) => void

/** Null where the files lie beside the pages, and links lead to them. */
export const HeldFiles = createContext<SaveHeld | null>(null)

import { createContext } from 'react'

/**
 * Whether every mark that the dataset carries was found to hold when the page was written, from this
 * very file. A page that can be read before any script has run says what was found then; a browser
 * computes the hashes again all the same, and corrects it.
 */
export const MarksTrusted = createContext(false)

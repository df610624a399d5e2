import { createContext } from 'react'

/** What a page that the build has written carries for the program that takes it over. */
export interface Written {
  /** The address of the page, from the host's root on. */
  readonly page: string
  /** Of the dataset's file that it was written from, see `fingerprintOf`. */
  readonly fingerprint: string
  /** Whether every mark of that dataset was found to hold. */
  readonly areMarksTrusted: boolean
  /** The page's whole address; null where the build was not told where the site will live. */
  readonly address: string | null
  /** The still map as HTML of our own making; null on a page without a map. */
  readonly stillMap: string | null
}

/** Where a still map stands, for the program to find it again. */
export const STILL_MAP_CLASS = 'still-map'

/** Null in a page that is made in the browser alone. */
export const WrittenPage = createContext<Written | null>(null)

/**
 * The attributes of the root element that carry what was written.
 * @returns attributes for an HTML element, values not escaped
 */
export function writtenAttributes({ page, fingerprint, areMarksTrusted, address }: Written) {
  return {
    'data-page': page,
    'data-dataset': fingerprint,
    'data-marks': areMarksTrusted ? 'hold' : 'unknown',
    ...(address === null ? {} : { 'data-address': address }),
  }
}

/**
 * Reads back what the build has written into the page's root; null where it has written nothing.
 * React does not compare what it is given as HTML with what is there: it is read from there.
 */
export function writtenIn(root: HTMLElement): Written | null {
  const { page, dataset: fingerprint } = root.dataset
  if (page === undefined || fingerprint === undefined) return null
  return {
    page,
    fingerprint,
    areMarksTrusted: root.dataset['marks'] === 'hold',
    address: root.dataset['address'] ?? null,
    stillMap: root.querySelector(`.${STILL_MAP_CLASS}`)?.innerHTML ?? null,
  }
}

import { useState } from 'react'

/** A list of which as much is shown as a reader has asked for. */
interface Growing<Item> {
  readonly shown: readonly Item[]
  /** Shows twice as much: a reader who wants all of tens of thousands asks a few times. */
  readonly grow: () => void
}

/**
 * Shows the beginning of a list that may be of any length.
 * @param atFirst how many entries are shown before a reader asks for more
 */
export function useGrowing<Item>(all: readonly Item[], atFirst: number): Growing<Item> {
  const [most, setMost] = useState(atFirst)
  return {
    shown: all.length > most ? all.slice(0, most) : all,
    grow: () => setMost((before) => before * 2),
  }
}

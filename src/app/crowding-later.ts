import type { Crowding } from '../map/crowds/crowd-parts.ts'
import { importMap } from './import-map.ts'

let coming: Promise<Crowding> | null = null

/** Loads what a map with many stops needs besides: the same promise each time, rejected ones too. */
export function loadCrowding(): Promise<Crowding> {
  coming ??= importMap()
    .then(({ importCrowds }) => importCrowds())
    .then(({ CROWDING }) => CROWDING)
  return coming
}

/** Has it asked for anew the next time: a drawing that fails would ask at once, and again, by itself. */
export function forgetCrowding(): void {
  coming = null
}

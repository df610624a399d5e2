import { importMap } from './import-map.ts'

/** Loads what plays the journey, after the map, with which it has much in common. */
export async function importPlay() {
  return (await importMap()).importPlay()
}

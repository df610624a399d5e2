/**
 * Loads the map's code. Leaflet fails on import outside a browser and weighs a third of the program:
 * it comes beside the dataset and after the text. Asked again, the browser answers from memory.
 */
export function importMap() {
  return import('./map-parts.ts')
}

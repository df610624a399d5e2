import type { Plugin } from 'vite'

/*
 * Leaflet's package names a build that is one function, which no bundler can take apart: markers,
 * popups, vectors and image layers would be loaded by every reader, and nothing here uses them. The
 * package also has the modules that build was made from. Named one by one, the map's own code, the
 * handlers it switches on and the scale are 19 kB less after gzip than the whole.
 *
 * Handlers and controls are registered with the map by being read (`Map.addInitHook`), so what is not
 * named here is not there: the map's options must not ask for it. The keyboard is the map room's own.
 */
const PARTS = `
import 'leaflet/src/map/handler/Map.BoxZoom.js'
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js'
import 'leaflet/src/map/handler/Map.Drag.js'
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js'
import 'leaflet/src/map/handler/Map.TouchZoom.js'
import { Control } from 'leaflet/src/control/Control.js'
import { Scale } from 'leaflet/src/control/Control.Scale.js'
import * as DomEvent from 'leaflet/src/dom/DomEvent.js'
import * as DomUtil from 'leaflet/src/dom/DomUtil.js'
Control.Scale = Scale
export { Control, DomEvent, DomUtil }
export { LatLng } from 'leaflet/src/geo/LatLng.js'
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js'
export { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js'
export { Map } from 'leaflet/src/map/Map.js'
`

const VIRTUAL = '\0leaflet-parts'

/**
 * Puts the parts of Leaflet that the map uses in place of all of it. Only in a build: the tests take
 * Leaflet as react-leaflet finds it. What a later use of Leaflet needs is added to the list; the build
 * fails and names it until then.
 */
export function leafletParts(): Plugin {
  return {
    name: 'leaflet-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'leaflet' ? VIRTUAL : null),
    load: (id) => (id === VIRTUAL ? { code: PARTS, moduleSideEffects: true } : null),
  }
}

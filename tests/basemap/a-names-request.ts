import type { Area, Labels, Place } from '../../src/basemap/label-file.ts'
import type { NamesRequest } from '../../src/basemap/place-names.ts'
import type { Position } from '../../src/geo/position.ts'

/** A place, by default a town in the middle of the drawing. */
export function aPlace(more: Partial<Place> = {}): Place {
  const name = more.name ?? 'Suez'
  return { id: name, name, position: at(200, 150), fromZoom: 5, rank: 4, capital: false, ...more }
}

/** An area's name, by default a country's in the middle of the drawing. */
export function anArea(more: Partial<Area> = {}): Area {
  const name = more.name ?? 'Egypt'
  const id = `c:${name}`
  return {
    id,
    name,
    kind: 'country',
    position: at(200, 150),
    fromZoom: 3,
    toZoom: 10,
    align: 'center',
    ...more,
  }
}

/** The position that `aNamesRequest` draws at a pixel. */
export function at(x: number, y: number): Position {
  return { longitude: x / 10, latitude: -y / 10 }
}

/** A drawing of 400 by 300 pixels at zoom 6; every letter is half as wide as its font is high. */
export function aNamesRequest(
  labels: Partial<Labels>,
  more: Partial<NamesRequest> = {},
): NamesRequest {
  return {
    labels: [{ places: [], areas: [], ...labels }],
    zoom: 6,
    width: 400,
    height: 300,
    project: ({ longitude, latitude }) => ({ x: longitude * 10, y: -latitude * 10 }),
    measure: (text, font) => [...text].length * 0.5 * Number(/([\d.]+)px/.exec(font)?.[1]),
    fontFamily: 'sans-serif',
    avoid: [],
    own: [],
    language: 'en',
    translations: null,
    ...more,
  }
}

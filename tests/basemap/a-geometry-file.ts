import type { GeometryCollection, MultiLineString, MultiPolygon } from 'topojson-specification'
import type { ClassProperties, GeometryFile } from '../../src/basemap/geometry-file.ts'

type Coordinates = readonly (readonly [longitude: number, latitude: number])[]

interface Shapes {
  readonly box?: readonly [number, number, number, number]
  readonly land?: readonly Coordinates[]
  readonly terr?: readonly Coordinates[]
  readonly lakes?: Readonly<Record<'0' | '1', readonly Coordinates[]>>
  readonly borders?: Readonly<Record<'i' | 'd', readonly Coordinates[]>>
  readonly rivers?: Readonly<Record<'3' | '5' | '7' | '9', readonly Coordinates[]>>
}

type Collection = GeometryCollection<ClassProperties>
type Geometry = Collection['geometries'][number]

const STEP = 0.001

/** A ring around a box in degrees. */
export function aRing(west: number, south: number, east: number, north: number): Coordinates {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
}

/** A geometry file as it is published, of shapes given in degrees (three decimals are kept). */
export function aGeometryFile(shapes: Shapes = {}): GeometryFile {
  const arcs: number[][][] = []
  const arcOf = (line: Coordinates) => arcs.push(deltas(line)) - 1
  const areas = (rings: readonly Coordinates[], k?: number): MultiPolygon<ClassProperties> => ({
    type: 'MultiPolygon',
    ...(k === undefined ? {} : { properties: { k } }),
    arcs: rings.map((ring) => [[arcOf(ring)]]),
  })
  const lines = (
    parts: readonly Coordinates[],
    k: string | number,
  ): MultiLineString<ClassProperties> => ({
    type: 'MultiLineString',
    properties: { k },
    arcs: parts.map((line) => [arcOf(line)]),
  })
  const { land = [aRing(0, 0, 10, 10)], terr, lakes, borders, rivers } = shapes
  const byClass = <T>(layer: object | undefined, make: (value: T, k: string) => Geometry) =>
    layer && collection(Object.entries(layer).map(([k, value]) => make(value, k)))
  const objects: Record<string, Collection | undefined> = {
    land: collection([areas(land)]),
    terr: terr && collection([areas(terr)]),
    lakes: byClass<readonly Coordinates[]>(lakes, (rings, k) => areas(rings, Number(k))),
    borders: byClass<readonly Coordinates[]>(borders, lines),
    rivers: byClass<readonly Coordinates[]>(rivers, (parts, k) => lines(parts, Number(k))),
  }
  return {
    type: 'Topology',
    box: shapes.box ?? [-180, -90, 180, 90],
    transform: { scale: [STEP, STEP], translate: [0, 0] },
    arcs,
    objects: Object.fromEntries(
      Object.entries(objects).flatMap(([name, layer]) => (layer ? [[name, layer]] : [])),
    ),
  }
}

function collection(geometries: Geometry[]): Collection {
  return { type: 'GeometryCollection', geometries }
}

function deltas(line: Coordinates): number[][] {
  let previous = [0, 0]
  return line.map(([longitude, latitude]) => {
    const here = [Math.round(longitude / STEP), Math.round(latitude / STEP)]
    const delta = [(here[0] ?? 0) - (previous[0] ?? 0), (here[1] ?? 0) - (previous[1] ?? 0)]
    previous = here
    return delta
  })
}

import type { Feature, MultiLineString, MultiPolygon } from 'geojson'
import GeoJSONVT from 'geojson-vt'
import { feature } from 'topojson-client'
import { type CutEdgeTest, cutEdgeTest, outlineOf } from './cut-edges.ts'
import { type DashedLines, dashedLines, type Run } from './dashed-lines.ts'
import { type Frame, MAX_TILE_ZOOM, TILE_SIZE, tilesOf } from './frame.ts'
import type { GeometryFile, Layer } from './geometry-file.ts'

/** Units of a tile's shapes per pixel: a sixteenth of a pixel is finer than the eye. */
export const UNITS_PER_PIXEL = 16

/** How far a line on screen may be off, in pixels. */
const TOLERANCE = 1 / 8

/**
 * What a frame is drawn from: areas, their shores, and the seams where the file's box cut them;
 * rivers by Natural Earth rank class, the greatest first.
 */
export type ShapeKind =
  | 'land'
  | 'land-shore'
  | 'land-seam'
  | 'territory'
  | 'border'
  | 'lake'
  | 'lake-shore'
  | 'lake-seam'
  | 'small-lake'
  | 'small-lake-shore'
  | 'small-lake-seam'
  | 'river-3'
  | 'river-5'
  | 'river-7'
  | 'river-9'

/** A ring or line as one tile holds it. */
export interface Piece {
  /** x, y, x, y … in units of `UNITS_PER_PIXEL` from the tile's corner. */
  readonly line: Int16Array | Int32Array
  /** The tile's corner in pixels from the frame's. */
  readonly left: number
  readonly top: number
}

/**
 * The shapes of one frame. Pieces of neighbouring tiles overlap by ten pixels: traced as one path
 * and filled by the nonzero rule they make one shape without seams, since outer rings and holes
 * wind in opposite directions.
 */
export interface FrameShapes {
  of(kind: ShapeKind): readonly Piece[]
  readonly disputedBorders: readonly Run[]
}

/** A geometry file, cut into tiles on demand. Tiles once cut are kept. */
export interface TileIndex {
  shapesIn(frame: Frame): FrameShapes
}

/** A feature whose id is its kind: the one thing about it that survives cutting. */
type Shape = Feature<MultiLineString | MultiPolygon, null>

/**
 * Decodes a geometry file and prepares it for cutting. This is the costly step, some 100 ms for
 * the largest file of a first screen: once per file, not per tile.
 * @param tolerance how far a line may be off, in pixels: drawings that have to be small take more
 * @throws when the file's arcs contradict each other, which `readGeometryFile` does not look at.
 */
export function indexTiles(file: GeometryFile, tolerance = TOLERANCE): TileIndex {
  const isCutEdge = cutEdgeTest(file)
  const shapes: Shape[] = [
    ...areasOf(file, 'land').flatMap((area) => outlined('land', area.geometry, isCutEdge)),
    ...areasOf(file, 'lakes').flatMap((area) =>
      outlined(area.k === 0 ? 'small-lake' : 'lake', area.geometry, isCutEdge),
    ),
    ...areasOf(file, 'terr').map((area) => shape('territory', area.geometry)),
    ...linesOf(file, 'rivers').map((river) => shape(riverKind(river.k), river.geometry)),
  ]
  const borders = linesOf(file, 'borders')
  for (const border of borders) {
    if (border.k !== 'd') shapes.push(shape('border', border.geometry))
  }
  const disputed = borders.filter((border) => border.k === 'd')
  return tileIndex(
    new GeoJSONVT(
      { type: 'FeatureCollection', features: shapes },
      {
        maxZoom: MAX_TILE_ZOOM,
        // Cutting starts with the first tile asked for: until then nobody knows where.
        indexMaxZoom: 0,
        extent: TILE_SIZE * UNITS_PER_PIXEL,
        tolerance: UNITS_PER_PIXEL * tolerance,
        // Ten pixels: more than half of the widest stroke.
        buffer: UNITS_PER_PIXEL * 10,
      },
    ),
    dashedLines(disputed.flatMap((border) => border.geometry.coordinates)),
  )
}

function tileIndex(cut: GeoJSONVT, disputed: DashedLines): TileIndex {
  return {
    shapesIn(frame) {
      const byKind = new Map<unknown, Piece[]>()
      for (const tile of tilesOf(frame)) {
        const left = tile.x * TILE_SIZE - frame.left
        const top = tile.y * TILE_SIZE - frame.top
        for (const shape of cut.getTileRaw(tile.z, tile.x, tile.y)?.features ?? []) {
          // Points are never put in; the test tells the compiler so.
          if (shape.type !== 2 && shape.type !== 3) continue
          const pieces = shape.geometry.map((line) => ({ line, left, top }))
          byKind.set(shape.id, [...(byKind.get(shape.id) ?? []), ...pieces])
        }
      }
      return {
        of: (kind) => byKind.get(kind) ?? [],
        disputedBorders: disputed.runsIn(frame),
      }
    },
  }
}

/** Areas with their shores and seams. */
function outlined(
  kind: 'land' | 'lake' | 'small-lake',
  geometry: MultiPolygon,
  isCutEdge: CutEdgeTest,
): Shape[] {
  const { shores, seams } = outlineOf(geometry.coordinates.flat(), isCutEdge)
  return [
    shape(kind, geometry),
    shape(`${kind}-shore`, { type: 'MultiLineString', coordinates: shores }),
    shape(`${kind}-seam`, { type: 'MultiLineString', coordinates: seams }),
  ]
}

function riverKind(rank: string | number | undefined): ShapeKind {
  if (rank === 3) return 'river-3'
  if (rank === 5) return 'river-5'
  return rank === 7 ? 'river-7' : 'river-9'
}

function shape(kind: ShapeKind, geometry: MultiLineString | MultiPolygon): Shape {
  return { type: 'Feature', id: kind, properties: null, geometry }
}

interface Classed<G> {
  readonly k: string | number | undefined
  readonly geometry: G
}

function areasOf(file: GeometryFile, layer: Layer): Classed<MultiPolygon>[] {
  return geometriesOf(file, layer).flatMap(({ k, geometry }) =>
    geometry.type === 'MultiPolygon' ? [{ k, geometry }] : [],
  )
}

function linesOf(file: GeometryFile, layer: Layer): Classed<MultiLineString>[] {
  return geometriesOf(file, layer).flatMap(({ k, geometry }) =>
    geometry.type === 'MultiLineString' ? [{ k, geometry }] : [],
  )
}

function geometriesOf(file: GeometryFile, layer: Layer) {
  const collection = file.objects[layer]
  if (collection === undefined) return []
  return feature(file, collection).features.map((decoded) => ({
    k: decoded.properties.k,
    geometry: decoded.geometry,
  }))
}

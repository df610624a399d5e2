import * as v from 'valibot'

const arcs = v.array(v.number())

/** The classes of features: `k` of borders (and of every published geometry), `a` of lakes, `r` of rivers. */
const properties = v.optional(
  v.object({
    k: v.optional(v.union([v.string(), v.number()])),
    a: v.optional(v.number()),
    r: v.optional(v.number()),
  }),
)

const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('LineString'), arcs, properties }),
  v.object({ type: v.literal('MultiLineString'), arcs: v.array(arcs), properties }),
  v.object({ type: v.literal('Polygon'), arcs: v.array(arcs), properties }),
  v.object({ type: v.literal('MultiPolygon'), arcs: v.array(v.array(arcs)), properties }),
  // What simplification emptied.
  v.object({ type: v.null(), properties }),
])

const pair = v.tuple([v.number(), v.number()])

/**
 * A quantized TopoJSON topology whose objects are GeometryCollections, as mapshaper writes them and
 * the published files are: the arcs' points are differences in steps of the grid (TopoJSON 1.0,
 * section 2.1.3).
 */
export const topologySchema = v.object({
  type: v.literal('Topology'),
  transform: v.object({ scale: pair, translate: pair }),
  objects: v.record(
    v.string(),
    v.object({ type: v.literal('GeometryCollection'), geometries: v.array(geometrySchema) }),
  ),
  arcs: v.array(v.array(pair)),
})

/** A published file: a topology and the box, in degrees, of the part of the world that it holds. */
export const publishedSchema = v.object({
  ...topologySchema.entries,
  box: v.tuple([v.number(), v.number(), v.number(), v.number()]),
})

export type Topology = v.InferOutput<typeof topologySchema>
export type TopologyGeometry = v.InferOutput<typeof geometrySchema>

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Box } from './box.ts'
import { mapshaper } from './commands.ts'
import { readJson } from './features.ts'
import { type Topology, type TopologyGeometry, topologySchema } from './topology.ts'
import { layerFile, type WorkFolder } from './work-folder.ts'

/** The layers of a published file, in the order they are drawn. */
export type LayerName = 'land' | 'borders' | 'lakes' | 'rivers' | 'terr'

/** A published geometry file. */
export interface Packing {
  /** Names the file and the folder of the layers. */
  readonly name: string
  readonly layers: readonly LayerName[]
  readonly box: Box
  /** Steps per axis of the coordinate grid: more are finer and larger. */
  readonly gridSteps: number
}

/**
 * A geometry with all features of one class, `k`: borders `d` dashed and `i` others, rivers 3, 5, 7
 * and 9 from large to small, lakes 1 and 0.
 */
interface ClassGeometry {
  type: 'MultiPolygon' | 'MultiLineString'
  properties?: { k: string | number }
  arcs: (number[] | number[][])[]
}

/**
 * Joins the layers in one topology, so that shared lines are stored once, and writes it as the
 * published file: one geometry for each class instead of one for each feature, since a class is
 * drawn as one path, and no properties but the class, which saves up to an eighth of the size. `box`
 * says which part of the world the file holds.
 */
export function packTopology(work: WorkFolder, { name, layers, box, gridSteps }: Packing): void {
  const joined = layerFile(work, `${name}/topology`)
  mapshaper(work, [
    ['-i', ...layers.map((layer) => layerFile(work, `${name}/${layer}`)), 'combine-files'],
    ['-o', joined, 'format=topojson', `quantization=${gridSteps}`],
  ])
  const topology = v.parse(topologySchema, readJson(joined))
  const packed = {
    type: topology.type,
    box: box.map((edge) => rounded(edge, 5)),
    transform: {
      scale: topology.transform.scale.map((step) => Number(step.toPrecision(9))),
      translate: topology.transform.translate.map((origin) => rounded(origin, 6)),
    },
    objects: classifyAll(topology),
    arcs: topology.arcs,
  }
  writeFileSync(join(work.out, `${name}.json`), JSON.stringify(packed))
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

function classifyAll(topology: Topology): Record<string, unknown> {
  const objects: Record<string, unknown> = {}
  for (const [layer, { geometries }] of Object.entries(topology.objects)) {
    objects[layer] = { type: 'GeometryCollection', geometries: classify(layer, geometries) }
  }
  return objects
}

function classify(layer: string, geometries: readonly TopologyGeometry[]): ClassGeometry[] {
  const classes = new Map<string | number | null, ClassGeometry>()
  for (const geometry of geometries) {
    if (geometry.type === null) continue
    const k = classOf(layer, geometry)
    const whole = classes.get(k) ?? emptyGeometry(geometry.type, k)
    classes.set(k, whole)
    if (geometry.type === 'LineString' || geometry.type === 'Polygon') {
      whole.arcs.push(geometry.arcs)
    } else {
      whole.arcs.push(...geometry.arcs)
    }
  }
  return [...classes.values()]
}

function emptyGeometry(
  type: NonNullable<TopologyGeometry['type']>,
  k: string | number | null,
): ClassGeometry {
  return {
    type: type.endsWith('Polygon') ? 'MultiPolygon' : 'MultiLineString',
    ...(k === null ? {} : { properties: { k } }),
    arcs: [],
  }
}

/** The class of a feature; null in layers without classes. */
function classOf(layer: string, { properties }: TopologyGeometry): string | number | null {
  if (layer === 'borders') return properties?.k ?? null
  if (layer === 'lakes') return properties?.a ?? null
  if (layer === 'rivers') return riverClass(Number(properties?.r))
  return null
}

/** Natural Earth's rank of a river, in four classes of line width. */
function riverClass(rank: number): number {
  return [3, 5, 7].find((last) => rank <= last) ?? 9
}

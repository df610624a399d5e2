import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { WorkFolder } from './work-folder.ts'

/** The largest source takes 1.4 GB to read, more than Node allows itself on small machines. */
const MEMORY_MB = 4000

/** Coordinates to 0.00001 degree, about a metre: as fine as the OpenStreetMap sources. */
export const metrePrecision = 'precision=0.00001'

/** Coordinates to 0.0001 degree, about 11 metres: finer than Natural Earth is accurate. */
export const tenMetrePrecision = 'precision=0.0001'

/** One mapshaper command with its arguments: `['-clip', 'bbox=28,12,58,37.6']`. */
export type Step = readonly string[]

/**
 * Runs a program in a folder and waits for it. Throws with what it printed to the error stream if
 * it cannot be started or fails.
 */
export function run(program: string, args: readonly string[], folder: string): void {
  const result = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  if (result.error) throw result.error
  if (result.status !== 0) {
    throw new Error(`${program} ${args.join(' ')} failed:\n${result.stderr}`)
  }
}

/** Runs the steps on the first step's files, as on mapshaper's command line. */
export function mapshaper(work: WorkFolder, steps: readonly Step[]): void {
  const tool = join(work.tools, 'node_modules/mapshaper/bin/mapshaper')
  run(process.execPath, [`--max-old-space-size=${MEMORY_MB}`, tool, ...steps.flat()], work.root)
}

/** The step that writes the current layer as GeoJSON; without a precision, all digits are kept. */
export function toGeoJson(file: string, precision?: string): Step {
  return ['-o', file, 'format=geojson', ...(precision === undefined ? [] : [precision])]
}

/** The step that reads several files and joins their features in one layer. */
export function joined(...files: readonly string[]): Step {
  return ['-i', ...files, 'combine-files', '-merge-layers', 'force']
}

/** Douglas-Peucker simplification that moves no line by more than `metres`. */
export function simplified(metres: number): Step {
  return ['-simplify', 'dp', `interval=${metres}`]
}

/** The same for areas, keeping at least a triangle of each. */
export function simplifiedAreas(metres: number): Step {
  return [...simplified(metres), 'keep-shapes']
}

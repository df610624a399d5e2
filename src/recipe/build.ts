import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildAreaLabels } from './area-labels.ts'
import { buildBorderLines } from './border-lines.ts'
import { gzipBytes, problemsOf } from './check.ts'
import { buildCoast } from './coast.ts'
import { buildCountries } from './countries.ts'
import { fetchSources } from './fetch-sources.ts'
import { writeLabelFiles } from './label-files.ts'
import { buildLevel, levels } from './levels.ts'
import { buildLocalNames } from './local-names.ts'
import { buildPlaces } from './places.ts'
import { buildTerritories } from './territories.ts'
import { buildWaters } from './waters.ts'
import { openWorkFolder, type WorkFolder } from './work-folder.ts'
import { buildOuter, buildWorld } from './world.ts'

const shippedFolder = resolve(import.meta.dirname, '../../public/basemap')

/** The steps in their order: each needs layers of those before it. */
const steps: readonly (readonly [string, (work: WorkFolder) => void])[] = [
  ['sources', fetchSources],
  ['coast', buildCoast],
  ['countries', buildCountries],
  ['border lines', buildBorderLines],
  ['territories', buildTerritories],
  ['waters', buildWaters],
  ['levels', buildLevels],
  ['world', buildWorld],
  ['outer', buildOuter],
  ['labels', buildLabels],
]

function buildLevels(work: WorkFolder): void {
  for (const level of levels) buildLevel(work, level)
}

function buildLabels(work: WorkFolder): void {
  const places = buildPlaces(work)
  writeLabelFiles(work, places, buildAreaLabels(work), buildLocalNames(work, places))
}

/** Prints each file's size and whether it is byte for byte the one the project ships. */
function compare(work: WorkFolder): void {
  for (const name of readdirSync(work.out).sort()) {
    const built = join(work.out, name)
    const shipped = join(shippedFolder, name)
    const same = existsSync(shipped) && readFileSync(built).equals(readFileSync(shipped))
    const verdict = same ? 'same as shipped' : 'DIFFERS from shipped'
    console.log(`${name.padEnd(20)} ${String(gzipBytes(built)).padStart(7)} bytes gzip  ${verdict}`)
  }
}

function build(work: WorkFolder): void {
  for (const [name, step] of steps) {
    const start = Date.now()
    step(work)
    console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`)
  }
  compare(work)
  const problems = problemsOf(work.out)
  for (const problem of problems) console.error(problem)
  console.log(problems.length === 0 ? 'All checks hold.' : `${problems.length} checks fail.`)
  if (problems.length > 0) process.exitCode = 1
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Name a work folder: npx tsx src/recipe/build.ts <work folder>')
  process.exitCode = 2
} else {
  build(openWorkFolder(folder))
}

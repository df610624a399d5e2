import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  atSea,
  geometryNames,
  gzipLimits,
  insideTint,
  type KnownPlace,
  LEAST_DASHED_LINES,
  labelledOnce,
  levelNames,
  neverLabelled,
  onLand,
  outsideTint,
} from './expectations.ts'
import { readPlaceLabels } from './read-labels.ts'
import { isInside, type Rings, readSides } from './sides.ts'

/** What is wrong with the basemap files of a folder, a sentence each; empty when nothing is. */
export function problemsOf(folder: string): string[] {
  return [
    ...levelNames.flatMap((name) => problemsOfSides(folder, name)),
    ...geometryNames.flatMap((name) => problemsOfDashes(folder, name)),
    ...problemsOfLabels(folder),
    ...problemsOfSizes(folder),
  ]
}

/** The size of a file as a web server sends it, in bytes. */
export function gzipBytes(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length
}

function problemsOfSides(folder: string, name: string): string[] {
  const { land, tint } = readSides(join(folder, `${name}.json`))
  const wrong = (places: readonly KnownPlace[], rings: Rings, inside: boolean, where: string) =>
    places
      .filter((place) => isInside(rings, place) !== inside)
      .map((place) => `${name}: ${place.name} is not ${where}.`)
  return [
    ...wrong(outsideTint, tint, false, 'outside the tinted territories'),
    ...wrong(insideTint, tint, true, 'inside the tinted territories'),
    ...wrong(onLand, land, true, 'on land'),
    ...wrong(atSea, land, false, 'at sea'),
  ]
}

function problemsOfDashes(folder: string, name: string): string[] {
  const { dashedLines } = readSides(join(folder, `${name}.json`))
  return dashedLines >= LEAST_DASHED_LINES ? [] : [`${name} has ${dashedLines} dashed lines.`]
}

function problemsOfLabels(folder: string): string[] {
  const open = readPlaceLabels(join(folder, 'labels-open.json'))
  const all = [...open, ...readPlaceLabels(join(folder, 'labels-region.json'))]
  const count = (name: string) => all.filter((label) => label.name === name).length
  const [one, other] = ['Tel Aviv', 'Jerusalem'].map((name) =>
    open.find((label) => label.name === name),
  )
  const alike =
    one !== undefined &&
    other !== undefined &&
    one.firstZoom === other.firstZoom &&
    one.rank === other.rank &&
    !one.capital &&
    !other.capital
  return [
    ...(alike ? [] : ['Tel Aviv and Jerusalem are not labelled alike, without a capital mark.']),
    ...labelledOnce
      .filter((name) => count(name) !== 1)
      .map((name) => `${name} is labelled ${count(name)} times.`),
    ...neverLabelled
      .filter((name) => count(name) > 0)
      .map((name) => `${name} is labelled, under a name it should not have.`),
  ]
}

function problemsOfSizes(folder: string): string[] {
  return gzipLimits
    .map((limit) => ({ ...limit, size: gzipBytes(join(folder, limit.file)) }))
    .filter(({ size, bytes }) => size > bytes)
    .map(({ file, size, bytes }) => `${file} has ${size} bytes compressed, more than ${bytes}.`)
}

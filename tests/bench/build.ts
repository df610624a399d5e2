import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { day } from '../../src/calendar/day.ts'
import { type BuildVariables, buildEnvironment, PROJECT, VITE } from '../browser/run-build.ts'
import { type LargeChoices, largeFile } from '../builders/large-file.ts'

/*
 * How long the site of 2,000 stops takes to build: without DATELINE_SITE, and with it, which adds a
 * picture for each page. Seconds on the clock, and those of the processor, since machines are busy.
 *
 *     npm run bench:build
 *     npm run bench:build -- <folder>    keeps the profiles of both there, for a look with DevTools
 *
 * To reach: a minute on two cores. Without cards it is reached (48 s, 156 MB, of which the pages are
 * two thirds); with them it is not (172 s): a card takes 60 ms of one thread. No part of it stands out:
 * a third is the canvas's own drawing and reading back, a third placing names and legs, the rest finding
 * the palette and setting the texts. So the next idea is threads, not a faster part: cards do not depend
 * on each other, and two threads would halve the two minutes. What has to be solved first is their
 * entry: the configuration is bundled into one file, and a thread needs one that Node reads as it is.
 *
 * These are the seconds of one language. Each further one adds its pages, not its cards: at 300 stops a
 * build without cards takes 15 s of the processor and 52 MB in one language, 33 s and 146 MB in three.
 */

const STOPS: LargeChoices = {
  stops: 2000,
  events: 6000,
  from: day('1874-01-01'),
  days: 54_787,
  seed: 20_240_501,
}

const SITE = 'https://example.org/'

/** What a build tells when it ends: it is read in the build's own process, before anything else. */
interface Told {
  /** In milliseconds. */
  readonly parts: Readonly<Record<string, number>>
  readonly wall: number
  readonly cpu: number
  /** In bytes. */
  readonly memory: number
}

/** As text, to be handed to the process of a build: see `Told`. */
const TELL = `
import { writeFileSync } from 'node:fs'
process.once('exit', () => {
  const parts = {}
  for (const { name, duration } of performance.getEntriesByType('measure')) {
    parts[name] = (parts[name] ?? 0) + duration
  }
  const { user, system } = process.cpuUsage()
  const told = {
    parts,
    wall: performance.now(),
    cpu: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS * 1024,
  }
  writeFileSync(process.env.DATELINE_TOLD, JSON.stringify(told))
})
`

const run = promisify(execFile)

/** Builds into a folder, and says what it took. */
async function measure(
  folder: string,
  variables: BuildVariables,
  profiles: string | undefined,
): Promise<Told> {
  const told = `${folder}.json`
  const node = [
    `--import=data:text/javascript,${encodeURIComponent(TELL)}`,
    ...(profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`]),
  ]
  const options = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
  const env = { ...buildEnvironment(variables), DATELINE_TOLD: told }
  await run(process.execPath, [...node, VITE, ...options], { cwd: PROJECT, env })
  // The file is the one that the build's own process has just written.
  return JSON.parse(await readFile(told, 'utf8')) as Told
}

async function written(folder: string): Promise<{ pages: number; cards: number; bytes: number }> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  )
  const sizes = await Promise.all(
    names.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  )
  const ending = (end: string) => names.filter(({ name }) => name.endsWith(end)).length
  return {
    pages: ending('.html'),
    cards: ending('card.png'),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  }
}

async function bench(profiles: string | undefined): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
  try {
    const data = join(work, 'large.geojson')
    await writeFile(data, JSON.stringify(largeFile(STOPS)))
    console.log(
      `${STOPS.stops} stops with ${STOPS.events} events, built on ${cpus().length} cores:\n`,
    )
    for (const [name, site] of [
      ['without cards', {}],
      ['with cards', { DATELINE_SITE: SITE }],
    ] as const) {
      const folder = join(work, 'site')
      const told = await measure(folder, { DATELINE_DATA: data, ...site }, profiles)
      const { pages, cards, bytes } = await written(folder)
      const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
      console.log(
        `${name}: ${seconds(told.wall)} s (${seconds(told.cpu)} s of the processor, ` +
          `${Math.round(told.memory / 1e6)} MB of memory) ` +
          `for ${pages} pages and ${cards} cards, ${Math.round(bytes / 1e6)} MB`,
      )
      const parts = Object.entries(told.parts).filter(([part]) => part.startsWith('dateline: '))
      const known = parts.reduce((sum, [, duration]) => sum + duration, 0)
      for (const [part, duration] of [
        ...parts,
        ['bundling and writing', told.wall - known],
      ] as const) {
        const share = Math.round((duration / told.wall) * 100)
        console.log(`  ${part.replace('dateline: ', '')}: ${seconds(duration)} s, ${share} %`)
      }
    }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

await bench(process.argv[2])

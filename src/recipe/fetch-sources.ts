import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './commands.ts'
import { mapshaperPackage, type Source, sourceFolder, sources } from './sources.ts'
import type { WorkFolder } from './work-folder.ts'

/**
 * Installs mapshaper and unpacks the source packages in the work folder; what is there already is
 * left as it is. No root rights: Debian packages are downloaded and unpacked, never installed.
 */
export function fetchSources(work: WorkFolder): void {
  installMapshaper(work)
  for (const source of Object.values(sources)) fetchSource(work, source)
}

function installMapshaper(work: WorkFolder): void {
  if (existsSync(join(work.tools, 'node_modules/mapshaper'))) return
  // --prefix keeps npm from installing into a project that happens to enclose the work folder;
  // --ignore-scripts because mapshaper's optional formats want to compile and we need none of them.
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
  run('npm', ['install', '--prefix', work.tools, ...options, mapshaperPackage], work.tools)
}

function fetchSource(work: WorkFolder, source: Source): void {
  const folder = sourceFolder(work, source)
  if (existsSync(folder)) return
  // Unpacked beside its place and renamed at the end: an interrupted build leaves no half package.
  const unfinished = `${folder}.unfinished`
  const parcel = `${folder}.parcel`
  for (const path of [unfinished, parcel]) {
    rmSync(path, { recursive: true, force: true })
    mkdirSync(path, { recursive: true })
  }
  if (source.registry === 'npm') {
    run('npm', ['pack', '--silent', `${source.name}@${source.version}`], parcel)
    run('tar', ['xzf', onlyFile(parcel), '-C', unfinished, '--strip-components', '1'], parcel)
  } else {
    run('apt-get', ['download', source.name], parcel)
    warnOfOtherVersion(source, onlyFile(parcel))
    run('dpkg-deb', ['-x', onlyFile(parcel), unfinished], parcel)
  }
  rmSync(parcel, { recursive: true })
  renameSync(unfinished, folder)
}

function onlyFile(folder: string): string {
  const [file, ...others] = readdirSync(folder)
  if (file === undefined || others.length > 0) {
    throw new Error(
      `Expected one downloaded package in ${folder}. Run apt-get update and try again.`,
    )
  }
  return file
}

function warnOfOtherVersion(source: Source, file: string): void {
  // Debian writes name_version_architecture.deb, a colon of the version as %3a.
  const version = decodeURIComponent(file.split('_')[1] ?? '')
  if (version === source.version) return
  console.warn(
    `${source.name}: the shipped files were made with ${source.version}, this is ${version}.`,
  )
}

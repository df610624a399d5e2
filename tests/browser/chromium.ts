import { accessSync, constants, statSync } from 'node:fs'
import { posix } from 'node:path'

/** The environment variables that are looked at. */
interface Environment {
  readonly DATELINE_CHROMIUM?: string | undefined
  readonly DATELINE_REQUIRE_BROWSER?: string | undefined
  readonly CI?: string | undefined
  readonly PATH?: string | undefined
  readonly HOME?: string | undefined
  readonly ProgramFiles?: string | undefined
  readonly 'ProgramFiles(x86)'?: string | undefined
  readonly LOCALAPPDATA?: string | undefined
}

/** Said once, in place of the browser tests, where there is no browser to run them in. */
export const NO_CHROMIUM =
  'Browser tests were not run: no Chromium found. ' +
  'Install one (Debian: apt-get install chromium-headless-shell) or set DATELINE_CHROMIUM to its path.'

/**
 * The build without windows first: it draws the same and takes half of the processor's time to open a page.
 */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

const MAC_PROGRAMS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
]

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
]

/**
 * Path of a Chromium: the one that DATELINE_CHROMIUM names, else the first found on PATH or where
 * macOS and Windows keep programs; null when there is none.
 * @throws Error when DATELINE_CHROMIUM names no program: another browser in its place would
 * surprise whoever set it.
 */
export function findChromium(
  environment: Environment = process.env,
  platform: string = process.platform,
  isProgram: (path: string) => boolean = canBeRun,
): string | null {
  const named = environment.DATELINE_CHROMIUM
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named
    throw new Error(`DATELINE_CHROMIUM is "${named}", which is no program that can be run.`)
  }
  return usualPlaces(environment, platform).find(isProgram) ?? null
}

/** Whether a missing browser is a failure: a continuous integration that skips tests proves nothing. */
export function isBrowserRequired(environment: Environment = process.env): boolean {
  return environment.CI === 'true' || environment.DATELINE_REQUIRE_BROWSER === '1'
}

function usualPlaces(environment: Environment, platform: string): readonly string[] {
  if (platform === 'darwin') return [...macPlaces(environment), ...placesOnPath(environment)]
  return platform === 'win32' ? windowsPlaces(environment) : placesOnPath(environment)
}

function placesOnPath({ PATH = '' }: Environment): readonly string[] {
  const folders = ['/usr/bin', ...PATH.split(posix.delimiter).filter((folder) => folder !== '')]
  return folders.flatMap((folder) => COMMANDS.map((command) => posix.join(folder, command)))
}

function macPlaces({ HOME = '' }: Environment): readonly string[] {
  return ['', HOME].flatMap((home) => MAC_PROGRAMS.map((path) => `${home}/Applications/${path}`))
}

function windowsPlaces(environment: Environment): readonly string[] {
  const { ProgramFiles, 'ProgramFiles(x86)': ProgramFilesX86, LOCALAPPDATA } = environment
  return [ProgramFiles, ProgramFilesX86, LOCALAPPDATA]
    .filter((root) => root !== undefined)
    .flatMap((root) => WINDOWS_PROGRAMS.map((path) => `${root}\\${path}`))
}

function canBeRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

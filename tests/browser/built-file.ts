import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BuiltSite } from './built-site.ts'
import { type BuildVariables, runBuild } from './run-build.ts'

/** The one file that holds everything, in a folder of its own until it is removed. */
export interface BuiltFile extends BuiltSite {
  /** Its size in bytes. */
  readonly bytes: number
  remove(): Promise<void>
}

/** A folder as readers have them, with characters that addresses write otherwise. */
const FOLDER = 'my files (100%) #1 '

/**
 * Builds the one file. Its `url` is that of the file itself: addresses begin with `?` or `#`.
 * @throws Error with what Vite said when the build fails
 */
export async function buildSingleFile(variables: BuildVariables = {}): Promise<BuiltFile> {
  const folder = await mkdtemp(join(tmpdir(), FOLDER))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await runBuild(folder, ['--config', 'vite.config.single.ts'], variables)
    const file = join(folder, 'dateline.html')
    const { size } = await stat(file)
    return { url: pathToFileURL(file).href, folder, bytes: size, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { hostSite } from './static-host.ts'

/** A production build, served. */
export interface BuiltSite {
  /** Address of the site's root, with no slash at its end. */
  readonly url: string
  /** Where its files are. */
  readonly folder: string
}

/** A site being served, until it is closed. */
export interface OpenSite extends BuiltSite {
  /** Stops serving and removes the files. */
  close(): Promise<void>
}

const run = promisify(execFile)

/**
 * Builds the program for production into a temporary folder and serves it.
 *
 * Vite runs in a process of its own: a test runner sets NODE_ENV to "test" in this one, and React
 * would be built in its slow development form, which no reader ever gets.
 * @param base the path the site lies under, with a slash at both ends
 * @throws Error with what Vite said when the build fails
 */
export async function openBuiltSite(base: string): Promise<OpenSite> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-site-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await build(folder, base)
    const host = await hostSite(folder, base)
    const close = async () => {
      await host.close()
      await remove()
    }
    return { url: host.url, folder, close }
  } catch (error) {
    await remove()
    throw error
  }
}

async function build(folder: string, base: string): Promise<void> {
  const vite = join(
    dirname(createRequire(import.meta.url).resolve('vite/package.json')),
    'bin/vite.js',
  )
  const options = ['--base', base, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']
  const env = { ...process.env }
  // What whoever runs the tests has set for builds of their own is theirs, too.
  for (const name of ['NODE_ENV', 'VITEST', 'DATELINE_DATA', 'DATELINE_SITE']) delete env[name]
  const root = join(import.meta.dirname, '../..')
  try {
    await run(process.execPath, [vite, 'build', ...options], { cwd: root, env })
  } catch (error) {
    const said = error as { stdout?: string; stderr?: string }
    throw new Error(`vite build --base=${base} failed:\n${said.stdout ?? ''}${said.stderr ?? ''}`, {
      cause: error,
    })
  }
}

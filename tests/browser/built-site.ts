import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PROJECT, runBuild } from './run-build.ts'
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

/**
 * Serves the site that was built for the root of a host into the folder that DATELINE_TESTED_SITE names,
 * as whoever has just built it may say; builds it first where none is named.
 * @throws Error with what Vite said when the build fails
 */
export async function openRootSite(
  environment: { readonly DATELINE_TESTED_SITE?: string | undefined } = process.env,
): Promise<OpenSite> {
  const named = environment.DATELINE_TESTED_SITE
  if (named === undefined || named === '') return openBuiltSite('/')
  const folder = resolve(PROJECT, named)
  const { url, close } = await hostSite(folder)
  return { url, folder, close }
}

/**
 * Builds the program for production into a temporary folder and serves it.
 * @param base the path the site lies under, with a slash at both ends
 * @throws Error with what Vite said when the build fails
 */
export async function openBuiltSite(base: string): Promise<OpenSite> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-site-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await runBuild(folder, ['--base', base])
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

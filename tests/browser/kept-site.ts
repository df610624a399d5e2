import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BuiltSite } from './built-site.ts'
import { runBuild } from './run-build.ts'
import { hostSite } from './static-host.ts'

/** A built site on a host of its own, which can be stopped or updated. */
export interface KeptSite extends BuiltSite {
  /** The network is gone: nothing is answered any more. */
  stops(): Promise<void>
  /** Publishes another build in the site's place. */
  publishes(folder: string): void
}

/** Serves a built site on a host of its own. */
export async function hostOf({ folder }: BuiltSite, base = '/'): Promise<KeptSite> {
  const host = await hostSite(folder, base)
  let isStopped = false
  return {
    url: host.url,
    folder,
    publishes: host.shows,
    async stops() {
      if (isStopped) return
      isStopped = true
      await host.close()
    },
  }
}

/**
 * Builds the site once more, for the root of a host, with another dataset.
 * @param dataset text of its file
 * @throws Error with what Vite said when the build fails
 */
export async function anotherBuild(dataset: string) {
  const work = await mkdtemp(join(tmpdir(), 'dateline-update-'))
  const remove = () => rm(work, { recursive: true, force: true })
  try {
    const [file, folder] = [join(work, 'dataset.geojson'), join(work, 'site')]
    await writeFile(file, dataset)
    await runBuild(folder, ['--base', '/'], { DATELINE_DATA: file })
    return { folder, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** A worker’s code, which expects what it needs to know before it. */
export interface BuiltWorker {
  readonly code: string
  /** The modules that it is made of. */
  readonly moduleIds: readonly string[]
}

/**
 * Bundles a service worker: one classic script, since not every browser runs a worker of modules,
 * and no part of it in a file that pages load.
 */
export async function buildWorker(entry: 'worker' | 'leaving-worker'): Promise<BuiltWorker> {
  const built = await build({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../../offline/${entry}.ts`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const [chunk] = first !== undefined && 'output' in first ? first.output : []
  if (chunk === undefined) throw new Error('The service worker could not be bundled.')
  return { code: chunk.code, moduleIds: chunk.moduleIds }
}

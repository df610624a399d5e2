import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/**
 * Loads what renders pages, by Vite itself: components are written in a language that Node does not
 * read, and import styles. Not a part of the configuration, which every other use of Vite would then
 * have to wait for.
 */
export async function loadRenderer(): Promise<typeof import('./render-page.tsx')> {
  const { module } = await runnerImport<typeof import('./render-page.tsx')>(
    fileURLToPath(new URL('./render-page.tsx', import.meta.url)),
    {
      root: fileURLToPath(new URL('../..', import.meta.url)),
      configFile: false,
      logLevel: 'error',
      // A build runs React's production code, which has no part that development's JSX asks for.
      oxc: { jsx: { runtime: 'automatic', development: false } },
    },
  )
  return module
}

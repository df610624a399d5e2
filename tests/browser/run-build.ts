import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** What whoever builds may decide by variables of the environment. */
export interface BuildVariables {
  readonly DATELINE_DATA?: string
  readonly DATELINE_SITE?: string
}

const run = promisify(execFile)

/** Vite's command line. */
export const VITE = join(
  dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin/vite.js',
)

/** The folder that a build runs in. */
export const PROJECT = join(import.meta.dirname, '../..')

/**
 * The environment of a build. What whoever runs the tests has set for builds of their own is theirs,
 * and a test runner sets NODE_ENV to "test": React would be built in its slow development form.
 */
export function buildEnvironment(variables: BuildVariables): NodeJS.ProcessEnv {
  const environment = { ...process.env }
  for (const name of ['NODE_ENV', 'VITEST', 'DATELINE_DATA', 'DATELINE_SITE']) {
    delete environment[name]
  }
  return { ...environment, ...variables }
}

/**
 * Builds for production, in a process of its own.
 * @param folder to build into, as an absolute path; what is in it goes
 * @param options of Vite's command line
 * @throws Error with what Vite said when the build fails
 */
export async function runBuild(
  folder: string,
  options: readonly string[],
  variables: BuildVariables = {},
): Promise<void> {
  const all = ['build', ...options, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']
  try {
    await run(process.execPath, [VITE, ...all], { cwd: PROJECT, env: buildEnvironment(variables) })
  } catch (error) {
    const said = error as { stdout?: string; stderr?: string }
    throw new Error(
      `vite build ${options.join(' ')} failed:\n${said.stdout ?? ''}${said.stderr ?? ''}`,
      { cause: error },
    )
  }
}

import type { TestProject } from 'vitest/node'
import { type BuiltSite, openBuiltSite, openRootSite } from './built-site.ts'
import { findChromium, isBrowserRequired, NO_CHROMIUM } from './chromium.ts'
import { startBrowser } from './reader/browser.ts'

/** What every browser test shares: the built sites and the one browser of the run. */
export interface Stage {
  /** The site at the root of its host. */
  readonly root: BuiltSite
  /** The site under `/dateline/`, as a project page has it. */
  readonly subPath: BuiltSite
  /** Where the browser listens. */
  readonly browser: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where there is no Chromium: the tests that need one are skipped. */
    readonly stage: Stage | null
  }
}

/**
 * Builds and serves both sites and starts the browser, once for the whole run.
 * @throws Error when there is no Chromium and the environment demands one
 */
export default async function setUpStage(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium()
  if (chromium === null) {
    if (isBrowserRequired()) throw new Error(NO_CHROMIUM)
    console.log(NO_CHROMIUM)
    project.provide('stage', null)
    return async () => {}
  }
  const parts = [openRootSite(), openBuiltSite('/dateline/'), startBrowser(chromium)] as const
  const close = async () => {
    for (const part of await Promise.allSettled(parts)) {
      if (part.status === 'fulfilled') await part.value.close()
    }
  }
  try {
    const [root, subPath, browser] = await Promise.all(parts)
    project.provide('stage', {
      root: { url: root.url, folder: root.folder },
      subPath: { url: subPath.url, folder: subPath.folder },
      browser: browser.endpoint,
    })
    return close
  } catch (error) {
    await close()
    throw error
  }
}

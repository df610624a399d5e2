import { describe, expect, inject, test as plainTest } from 'vitest'
import type { BuiltSite } from './built-site.ts'
import type { Stage } from './global-setup.ts'
import { joinBrowser } from './reader/browser.ts'
import { type Circumstances, USUAL } from './reader/circumstances.ts'
import type { Reader } from './reader/reader.ts'

/** What a reader comes with, and which of the built sites they come to, or what else was built. */
export interface Visit extends Circumstances {
  readonly site: 'root' | 'subPath' | BuiltSite
}

const provided = inject('stage')

/** A suite that needs a browser: skipped where there is none, which the set-up has said. */
export const inBrowser = describe.skipIf(provided === null)

/**
 * A test with readers. `reader` comes to the root site as most do; `arrives` lets any other in.
 * When the test ends, every reader must have been left in peace: no request to another host, no
 * console error or warning, nothing thrown.
 */
export const test = plainTest
  .extend('stage', { scope: 'file' }, () => theStage())
  .extend('readers', { scope: 'file' }, async ({ stage }, { onCleanup }) => {
    const readers = await joinBrowser(stage.browser)
    onCleanup(() => readers.close())
    return readers
  })
  .extend('arrives', async ({ readers, stage }, { onCleanup }) => {
    const arrived: Reader[] = []
    onCleanup(async () => {
      const complaints = arrived.flatMap((reader) => reader.traffic.complaints)
      await Promise.all(arrived.map((reader) => reader.leaves()))
      expect(complaints).toEqual([])
    })
    return async (visit: Partial<Visit> = {}): Promise<Reader> => {
      const { site: come = 'root' } = visit
      const site = typeof come === 'string' ? stage[come] : come
      const reader = await readers.arrive(site.url, { ...USUAL, ...visit })
      arrived.push(reader)
      return reader
    }
  })
  .extend('reader', ({ arrives }) => arrives())

/**
 * The built sites and the browser.
 * @throws Error where there is no browser: only suites of `inBrowser` may ask
 */
function theStage(): Stage {
  if (provided === null) throw new Error('There is no browser: write the suite with inBrowser.')
  return provided
}

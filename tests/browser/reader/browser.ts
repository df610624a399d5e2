import { chromium } from 'playwright-core'
import type { Circumstances } from './circumstances.ts'
import { Reader } from './reader.ts'

/** A running browser. */
export interface RunningBrowser {
  /** Where it listens, for `joinBrowser`. */
  readonly endpoint: string
  close(): Promise<void>
}

/** A connection to the browser, by which readers arrive. */
export interface Readers {
  /** @param site address of the site's root, with no slash at its end */
  arrive(site: string, circumstances: Circumstances): Promise<Reader>
  close(): Promise<void>
}

/**
 * Starts the browser that all readers of a run share: starting one takes longer than most tests.
 * @param executablePath path of a Chromium
 */
export async function startBrowser(executablePath: string): Promise<RunningBrowser> {
  const server = await chromium.launchServer({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      // Nothing runs long enough here for V8's optimising compilers on other threads to pay.
      '--js-flags=--single-threaded',
    ],
  })
  return { endpoint: server.wsEndpoint(), close: () => server.close() }
}

/** Joins the browser that listens at `endpoint`. Closing the connection leaves it running. */
export async function joinBrowser(endpoint: string): Promise<Readers> {
  const browser = await chromium.connect(endpoint)
  return {
    arrive: (site, circumstances) => Reader.arrives(browser, site, circumstances),
    close: () => browser.close(),
  }
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embedCode } from '../../src/address/embed-code.ts'
import { hostSite } from './static-host.ts'

/** An article of another site, being served. */
interface OpenHost {
  /** Its whole address. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves an article of another origin, 3000 pixels high, with the frame that the site gives the code
 * of in its upper part.
 * @param address whole, of what the frame shows
 * @param width of the frame's place, in pixels
 * @param height of the frame, in pixels
 */
export async function openHost(address: string, width = 800, height = 520): Promise<OpenHost> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-host-'))
  const frame = embedCode({ address, title: 'A journey', height })
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,">` +
      `<body style="margin: 0; height: 3000px"><p><a href="#x">Before</a></p>` +
      `<div style="width: ${width}px">${frame}</div><p><a href="#y">After</a></p></body></html>`,
  )
  const host = await hostSite(folder)
  return {
    url: `${host.url}/`,
    async close() {
      await host.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

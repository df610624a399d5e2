import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { inBrowser, test } from './reader-test.ts'

/** What the opening view may cost a reader, in bytes (a kB is 1000 of them) after gzip -9. */
const MOST_SCRIPT = 170_000
const VIEWS = [
  { opening: '/', most: 300_000 },
  // With names for the ground that it is drawn with, and letters that take two bytes each.
  { opening: '/ar/', most: 315_000 },
]

/** Bytes after gzip -9 of the file that the host answers a request with. */
async function weigh(address: string, folder: string): Promise<readonly [string, number]> {
  const path = decodeURIComponent(new URL(address).pathname)
  const file = path.endsWith('/') ? `${path}index.html` : path
  return [file, gzipSync(await readFile(join(folder, file)), { level: 9 }).length]
}

inBrowser.each(VIEWS)('the opening view at $opening', ({ opening, most }) => {
  test('weighs little', async ({ reader, stage }) => {
    await reader.opens(opening)
    await reader.sees.drawnMap()
    await reader.waitsForSilence()
    const weights = new Map<string, number>()
    for (const address of reader.traffic.requests) {
      weights.set(...(await weigh(address, stage.root.folder)))
    }
    const sum = (files: Iterable<readonly [string, number]>) =>
      [...files].reduce((total, [, bytes]) => total + bytes, 0)
    const inAll = sum(weights)
    const script = sum([...weights].filter(([file]) => file.endsWith('.js')))
    const lines = [...weights].map(([file, bytes]) => `  ${String(bytes).padStart(7)} ${file}`)
    console.log(
      `The opening view at ${opening}, gzip -9: ${inAll} bytes in all (of ${most}), ` +
        `${script} of JavaScript (of ${MOST_SCRIPT})\n${lines.join('\n')}`,
    )
    expect(weights.size).toBeGreaterThan(2)
    expect(script).toBeGreaterThan(0)
    expect(script).toBeLessThanOrEqual(MOST_SCRIPT)
    expect(inAll).toBeLessThanOrEqual(most)
  })
})

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLACES, STORY, storyFile } from './a-story.ts'

const MAIN = fileURLToPath(new URL('../../src/verify/main.ts', import.meta.url))

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-verify-'))
  await mkdir(join(folder, 'texts', 'a folder inside'), { recursive: true })
  await writeFile(join(folder, 'story.txt'), STORY)
  await symlink(join(folder, 'story.txt'), join(folder, 'texts', 'link.txt'))
  await writeFile(join(folder, 'good.geojson'), `${JSON.stringify(storyFile(), null, 2)}\n`)
  const altered = storyFile({ [`${PLACES.arrivalQuote}.exact`]: 'Something else was printed.' })
  await writeFile(join(folder, 'altered.geojson'), JSON.stringify(altered))
  await writeFile(join(folder, 'latin-1.geojson'), Uint8Array.of(0x22, 0xe9, 0x22))
})

afterAll(() => rm(folder, { recursive: true }))

interface Run {
  readonly code: number | string | null | undefined
  readonly out: string
  readonly err: string
}

function run(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', MAIN, ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : error.code, out, err })
    })
  })
}

describe('the command on this machine', { timeout: 60_000 }, () => {
  it('reads the folder and the dataset, and marks with today’s local day', async () => {
    const file = join(folder, 'good.geojson')
    const before = new Date()
    const { code, out, err } = await run(join(folder, 'texts'), '--dataset', file, '--write')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('4 marks set, 0 removed.\nTexts of 1 of 1 articles; 4 of 4 excerpts')
    const days = [before, new Date()].map((date) => date.toLocaleDateString('sv-SE'))
    const marked = await readFile(file, 'utf8')
    expect(days.some((today) => marked.split(`"day": "${today}",\n`).length === 5)).toBe(true)
  })

  it('ends with 1 for a problem and 2 for what it cannot read', async () => {
    const texts = join(folder, 'texts')
    const altered = await run(texts, '--dataset', join(folder, 'altered.geojson'), '--json')
    expect(altered.code).toBe(1)
    expect(JSON.parse(altered.out)).toMatchObject({ ok: false, problems: [{ kind: 'altered' }] })
    const latin = await run(texts, '--dataset', join(folder, 'latin-1.geojson'))
    expect(latin).toMatchObject({ code: 2, out: '' })
    expect(latin.err).toContain('is not UTF-8')
    expect(await run(join(folder, 'nowhere'))).toMatchObject({ code: 2, out: '' })
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type SourceModule, sourceModules } from './said-in-source.ts'

const modules = new Map(sourceModules().map((module) => [module.path, module]))

/** The parts that each name of text/parts.ts promises, as its own line says. */
const PROMISED = new Map([['text', [] as string[]]])
const declared = readFileSync(new URL('../../../src/text/parts.ts', import.meta.url), 'utf8')
for (const [, name = '', types = ''] of declared.matchAll(/(\w+) = of<([^>]+)>\(\)/g)) {
  const parts = [...types.matchAll(/'(\w+)'/g)].map((match) => String(match[1]))
  PROMISED.set(
    name,
    parts.filter((part) => part !== 'opening'),
  )
}

/** A module and all that is read together with it, in turn. */
function together(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (!modules.has(path) || known.has(path)) return known
  known.add(path)
  for (const one of modules.get(path)?.imports ?? []) together(one, known)
  return known
}

function partsOf(path: string): readonly string[] {
  const texts = [...together(path)]
    // What is said by all of these is only named there.
    .filter((one) => one !== 'text/parts.ts')
    .flatMap((one) => modules.get(one)?.texts ?? [])
  return [...new Set(texts.flatMap((name) => PROMISED.get(name) ?? [`unknown: ${name}`]))].sort()
}

const loads = [...modules.values()].flatMap(({ path, loads }: SourceModule) =>
  loads.filter((load) => modules.has(load.path)).map((load) => ({ by: path, ...load })),
)

describe('code that a browser loads when it needs it', () => {
  const inBrowser = loads.filter(({ by }) => !by.startsWith('pages/'))

  it.each(inBrowser.map(({ path, parts }) => [path, parts] as const))(
    'comes with the messages that it says: %s',
    (path, parts) => {
      expect([...parts].sort()).toEqual(partsOf(path))
    },
  )

  it('is found', () => {
    expect(inBrowser.map(({ path }) => path)).toContain('panel/StopPanel.tsx')
  })
})

it.each(['main.tsx', 'main-single.tsx'])('%s says only what the opening view does', (path) => {
  expect(partsOf(path)).toEqual([])
})

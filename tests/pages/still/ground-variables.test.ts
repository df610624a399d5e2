import { describe, expect, it } from 'vitest'
import { BASEMAP_THEMES } from '../../../src/basemap/theme.ts'
import { groundVariables, VARIABLE_THEME } from '../../../src/pages/still/ground-variables.ts'

/** The colours by day and by night that a theme of variables has in a block of styles. */
function coloursIn(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/(--ground-[\w-]+):([^;}]+)/g)].map(([, name = '', colour = '']) => [
      `var(${name})`,
      colour,
    ]),
  )
}

describe('the ground’s colours as variables', () => {
  const [usual = '', ...strong] = groundVariables().split('@media')

  it.each([
    ['usual', usual, BASEMAP_THEMES.usual],
    ['chosen stronger', strong[0] ?? '', BASEMAP_THEMES.more],
    ['stronger by the system', strong[1] ?? '', BASEMAP_THEMES.more],
  ] as const)('are those of the two themes: %s', (_, block, { light, dark }) => {
    const colours = coloursIn(block)
    const { names, fontFamily: _fontFamily, ...grounds } = VARIABLE_THEME
    for (const [kind, variable] of Object.entries(grounds)) {
      const key = kind as keyof typeof grounds
      expect(colours.get(variable), kind).toBe(`light-dark(${light[key]},${dark[key]})`)
    }
    for (const [kind, variable] of Object.entries(names)) {
      const key = kind as keyof typeof names
      expect(colours.get(variable), kind).toBe(`light-dark(${light.names[key]},${dark.names[key]})`)
    }
  })
})

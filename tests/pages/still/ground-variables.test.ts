import { describe, expect, it } from 'vitest'
import { DARK_THEME, LIGHT_THEME } from '../../../src/basemap/theme.ts'
import { groundVariables, VARIABLE_THEME } from '../../../src/pages/still/ground-variables.ts'

/** The colours that a theme of variables has, by day and by night. */
function coloursBy(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/(--ground-[\w-]+):([^;}]+)/g)].map(([, name = '', colour = '']) => [
      `var(${name})`,
      colour,
    ]),
  )
}

describe('the ground’s colours as variables', () => {
  it('are those of the two themes', () => {
    const [day = '', night = ''] = groundVariables().split('@media')
    for (const [block, theme] of [
      [day, LIGHT_THEME],
      [night, DARK_THEME],
    ] as const) {
      const colours = coloursBy(block)
      const { names, fontFamily: _fontFamily, ...grounds } = VARIABLE_THEME
      for (const [kind, variable] of Object.entries(grounds)) {
        expect(colours.get(variable), kind).toBe(theme[kind as keyof typeof grounds])
      }
      for (const [kind, variable] of Object.entries(names)) {
        expect(colours.get(variable), kind).toBe(theme.names[kind as keyof typeof names])
      }
    }
  })
})

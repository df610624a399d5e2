import { describe, expect, it } from 'vitest'
import { DARK_THEME, LIGHT_THEME } from '../../src/basemap/theme.ts'
import { contrast, over, parseColour } from './contrast.ts'

describe.each([
  ['light', LIGHT_THEME],
  ['dark', DARK_THEME],
])('the %s theme', (_, theme) => {
  const grounds = [theme.land, theme.territory, theme.water].map(parseColour)

  it.each(Object.entries(theme.names))(
    'has legible names: %s, with its halo and without',
    (kind, colour) => {
      const halo = parseColour(kind === 'water' ? theme.waterHalo : theme.halo)
      for (const ground of grounds) {
        expect(contrast(parseColour(colour), ground)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(parseColour(colour), over(halo, ground))).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  it('has borders that stand out from the land', () => {
    expect(contrast(parseColour(theme.border), parseColour(theme.land))).toBeGreaterThanOrEqual(3)
    for (const ground of [theme.land, theme.territory]) {
      expect(
        contrast(parseColour(theme.disputedBorder), parseColour(ground)),
      ).toBeGreaterThanOrEqual(3)
    }
  })

  it('has dots that stand out from every ground', () => {
    for (const ground of [...grounds, parseColour(theme.dotFill)]) {
      expect(contrast(parseColour(theme.dot), ground)).toBeGreaterThanOrEqual(3)
    }
  })

  it('tells land from water', () => {
    expect(contrast(parseColour(theme.land), parseColour(theme.water))).toBeGreaterThan(1.15)
  })
})

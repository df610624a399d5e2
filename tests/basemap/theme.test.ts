import { describe, expect, it } from 'vitest'
import { BASEMAP_THEMES } from '../../src/basemap/theme.ts'
import { contrast, seenOver } from '../builders/contrast.ts'
import { LOOKS } from '../builders/tokens.ts'

describe.each(LOOKS)('the basemap’s theme: $scheme, $contrast contrast', (look) => {
  const theme = BASEMAP_THEMES[look.contrast][look.scheme]
  const grounds = [theme.land, theme.territory, theme.water]

  it.each(Object.entries(theme.names))(
    'has legible names: %s, with its halo and without',
    (kind, colour) => {
      const halo = kind === 'water' ? theme.waterHalo : theme.halo
      const least = look.contrast === 'more' ? 7 : 4.5
      for (const ground of grounds) {
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(least)
        expect(contrast(colour, seenOver(halo, ground))).toBeGreaterThanOrEqual(least)
      }
    },
  )

  it('has borders that stand out from the land', () => {
    expect(contrast(theme.border, theme.land)).toBeGreaterThanOrEqual(3)
    for (const ground of [theme.land, theme.territory]) {
      expect(contrast(theme.disputedBorder, ground)).toBeGreaterThanOrEqual(3)
    }
  })

  it('has dots that stand out from every ground', () => {
    for (const ground of [...grounds, theme.dotFill]) {
      expect(contrast(theme.dot, ground)).toBeGreaterThanOrEqual(3)
    }
  })

  it('tells land from water', () => {
    expect(contrast(theme.land, theme.water)).toBeGreaterThan(1.1)
  })
})

describe('more contrast', () => {
  it.each(['light', 'dark'] as const)('draws coasts and rivers that stand out: %s', (scheme) => {
    const { coast, river, lakeShore, land, water } = BASEMAP_THEMES.more[scheme]
    expect(contrast(coast, land)).toBeGreaterThanOrEqual(3)
    expect(contrast(coast, water)).toBeGreaterThanOrEqual(3)
    expect(contrast(river, land)).toBeGreaterThanOrEqual(3)
    expect(contrast(lakeShore, land)).toBeGreaterThanOrEqual(3)
  })
})

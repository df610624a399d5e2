import { describe, expect, it } from 'vitest'
import { DARK_THEME, LIGHT_THEME } from '../../src/basemap/theme.ts'
import { paintOf, translucent } from '../../src/picture/colour.ts'
import { DARK_JOURNEY, LIGHT_JOURNEY } from '../../src/picture/journey-theme.ts'

describe('a colour for SVG', () => {
  it('is taken apart into six digits and an opacity', () => {
    expect(paintOf('#FFF')).toEqual({ colour: '#ffffff', opacity: 1 })
    expect(paintOf('#a8271b')).toEqual({ colour: '#a8271b', opacity: 1 })
    expect(paintOf('rgba(255, 128, 0, 0.3)')).toEqual({ colour: '#ff8000', opacity: 0.3 })
    expect(paintOf('rgb(0 16 255 / 50%)')).toEqual({ colour: '#0010ff', opacity: 0.5 })
    expect(paintOf('rgb(1, 2, 3)')).toEqual({ colour: '#010203', opacity: 1 })
  })

  it('keeps how thinly it is laid on', () => {
    expect(paintOf(translucent('#a8271b', 0.16))).toEqual({ colour: '#a8271b', opacity: 0.16 })
  })

  it('is understood for everything that the themes have', () => {
    const colours = [LIGHT_THEME, DARK_THEME, LIGHT_JOURNEY, DARK_JOURNEY].flatMap((theme) =>
      Object.entries(theme).flatMap(([name, value]) =>
        name === 'fontFamily'
          ? []
          : typeof value === 'string'
            ? [value]
            : Object.values<string>(value),
      ),
    )
    expect(colours.length).toBeGreaterThan(50)
    for (const colour of colours) expect(paintOf(colour).colour).toMatch(/^#[0-9a-f]{6}$/)
  })
})

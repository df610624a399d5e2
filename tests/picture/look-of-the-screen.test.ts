import { describe, expect, it } from 'vitest'
import type { TripLine } from '../../src/itinerary/trip-style.ts'
import { JOURNEY_THEMES } from '../../src/picture/journey-theme.ts'
import { ARROW_RIM, CASING_WIDTH, legStroke } from '../../src/picture/leg-stroke.ts'
import { SANS } from '../../src/ui/measure-text.ts'
import { declarationsIn } from '../builders/styles.ts'
import { LOOKS, tokensIn } from '../builders/tokens.ts'

describe('the colours of a picture', () => {
  it.each(LOOKS)('are those of the screen: $scheme, $contrast contrast', (look) => {
    const { shadow, rim, ...theme } = JOURNEY_THEMES[look.contrast][look.scheme]
    const tokens = tokensIn(look)
    expect({
      paper: tokens['paper'],
      paperRaised: tokens['paper-raised'],
      ink: tokens['ink'],
      inkSoft: tokens['ink-soft'],
      accent: tokens['accent'],
      onAccent: tokens['on-accent'],
      trips: [tokens['trip-0'], tokens['trip-1'], tokens['trip-2']],
      casing: tokens['casing'],
      stronger: Number.parseFloat(tokens['stronger'] ?? ''),
    }).toEqual(theme)
    expect(tokens['shadow']).toContain(shadow)
    expect(tokens['shadow']).toContain(rim)
  })
})

describe('the widths of texts', () => {
  it('are measured in the font of the screen, which has its own for Arabic and Hebrew', () => {
    expect(tokensIn(LOOKS[0])['sans']).toBe(SANS)
  })
})

describe('the strokes of a picture’s legs', () => {
  /** The value of a property in the last rule with just this selector, outside of all others. */
  const valueIn = (file: string, selector: string, property: string) =>
    declarationsIn(file).findLast(
      (one) =>
        one.within.length === 0 &&
        one.property === property &&
        one.selector.split(', ').includes(selector),
    )?.value ?? ''
  const numbers = (text: string) => text.split(' ').filter(Boolean).map(Number)
  /** A width on the screen, which more contrast adds to. */
  const width = (text: string) =>
    Number(/^calc\(([\d.]+)px \+ var\(--stronger\)\)$/.exec(text)?.[1])

  it('are those of the screen', () => {
    const map = (selector: string, property: string) => valueIn('map/map.css', selector, property)
    const ui = (selector: string, property: string) => valueIn('ui/ui.css', selector, property)
    const done = (line: TripLine) => legStroke({ planned: false, directed: true }, line)
    const planned = (line: TripLine) => legStroke({ planned: true, directed: true }, line)
    expect(done('solid')).toEqual({
      ...{ width: width(map('.leg', 'stroke-width')), dash: [], cap: 'butt', opacity: 1 },
    })
    expect(done('dotted').dash).toEqual(numbers(ui('.leg.line-dotted', 'stroke-dasharray')))
    expect(done('dotted').cap).toBe(ui('.leg.line-dotted', 'stroke-linecap'))
    expect(done('dotted').width).toBe(width(ui('.leg.line-dotted', 'stroke-width')))
    expect(done('dash-dot').dash).toEqual(numbers(ui('.leg.line-dash-dot', 'stroke-dasharray')))
    expect(planned('solid').dash).toEqual(numbers(ui('.leg.line-planned', 'stroke-dasharray')))
    for (const line of ['dotted', 'dash-dot'] as const) {
      const selector = `.leg.line-planned.line-${line}`
      expect(planned(line).dash).toEqual(numbers(ui(selector, 'stroke-dasharray')))
    }
    expect(CASING_WIDTH).toBe(width(map('.leg-casing', 'stroke-width')))
    expect(ARROW_RIM).toBe(Number(map('.leg-arrow', 'stroke-width')))
    const unordered = legStroke({ planned: false, directed: false }, 'solid').opacity
    expect(unordered).toBe(Number(map('.leg-unordered', 'stroke-opacity')))
  })
})

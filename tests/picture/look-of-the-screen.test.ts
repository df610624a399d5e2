import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TripLine } from '../../src/itinerary/trip-style.ts'
import { DARK_JOURNEY, type JourneyTheme, LIGHT_JOURNEY } from '../../src/picture/journey-theme.ts'
import { ARROW_RIM, CASING_WIDTH, legStroke } from '../../src/picture/leg-stroke.ts'

function styles(path: string): string {
  return readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')
}

/** The value of a property in the rule of a selector; empty where there is none. */
function valueIn(css: string, selector: string, property: string): string {
  const start = css.indexOf(`${selector} {`)
  const rule = start < 0 ? '' : css.slice(start, css.indexOf('}', start))
  return new RegExp(`[\\s;]${property}:\\s*([^;]+);`).exec(rule)?.[1] ?? ''
}

describe('the colours of a picture', () => {
  const tokens = styles('app/tokens.css')
  const night = tokens.indexOf('@media screen and (prefers-color-scheme: dark)')
  const schemes: readonly [string, JourneyTheme, string][] = [
    ['light', LIGHT_JOURNEY, tokens.slice(0, night)],
    ['dark', DARK_JOURNEY, tokens.slice(night)],
  ]

  it.each(schemes)('are those of the screen in the %s scheme', (_, theme, css) => {
    const token = (name: string) => valueIn(css, ':root', `--${name}`)
    expect({
      paper: token('paper'),
      paperRaised: token('paper-raised'),
      ink: token('ink'),
      inkSoft: token('ink-soft'),
      accent: token('accent'),
      onAccent: token('on-accent'),
      trips: [token('trip-0'), token('trip-1'), token('trip-2')],
      casing: token('casing'),
    }).toEqual({ ...theme, shadow: undefined, rim: undefined })
    expect(token('shadow')).toContain(theme.shadow)
    expect(token('shadow')).toContain(theme.rim)
  })
})

describe('the strokes of a picture’s legs', () => {
  const map = styles('map/map.css')
  const ui = styles('ui/ui.css')
  const numbers = (text: string) => text.split(' ').filter(Boolean).map(Number)

  it('are those of the screen', () => {
    const done = (line: TripLine) => legStroke({ planned: false, directed: true }, line)
    const planned = (line: TripLine) => legStroke({ planned: true, directed: true }, line)
    const width = Number(valueIn(map, '\n\n.leg', 'stroke-width'))
    expect(done('solid')).toEqual({ width, dash: [], cap: 'butt', opacity: 1 })
    expect(done('dotted').dash).toEqual(
      numbers(valueIn(ui, '.leg.line-dotted', 'stroke-dasharray')),
    )
    expect(done('dotted').cap).toBe(valueIn(ui, '.leg.line-dotted', 'stroke-linecap'))
    expect(done('dotted').width).toBe(Number(valueIn(ui, '.leg.line-dotted', 'stroke-width')))
    expect(done('dash-dot').dash).toEqual(
      numbers(valueIn(ui, '.leg.line-dash-dot', 'stroke-dasharray')),
    )
    expect(planned('solid').dash).toEqual(
      numbers(valueIn(ui, '.leg.line-planned', 'stroke-dasharray')),
    )
    for (const line of ['dotted', 'dash-dot'] as const) {
      const selector = `.leg.line-planned.line-${line}`
      expect(planned(line).dash).toEqual(numbers(valueIn(ui, selector, 'stroke-dasharray')))
    }
    expect(CASING_WIDTH).toBe(Number(valueIn(map, '\n\n.leg-casing', 'stroke-width')))
    expect(ARROW_RIM).toBe(Number(valueIn(map, '.leg-arrow', 'stroke-width')))
    const unordered = legStroke({ planned: false, directed: false }, 'solid').opacity
    expect(unordered).toBe(Number(valueIn(map, '.leg-unordered', 'stroke-opacity')))
  })
})

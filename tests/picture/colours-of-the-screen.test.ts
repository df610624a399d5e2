import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { BASEMAP_THEMES } from '../../src/basemap/theme.ts'
import { TRIP_HUES } from '../../src/itinerary/trip-style.ts'
import { legStroke } from '../../src/picture/leg-stroke.ts'
import { contrast, seenOver } from '../builders/contrast.ts'
import { declarationsIn } from '../builders/styles.ts'
import { LOOKS, strongPairs, tokensIn } from '../builders/tokens.ts'

/** What is written in which ink, by the grounds that it is written on. */
const TEXTS: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['ink', ['paper', 'paper-raised', 'paper-sunk', 'mark', 'warn-ground']],
  ['ink-soft', ['paper', 'paper-raised', 'paper-sunk', 'mark', 'warn-ground']],
  ['accent', ['paper', 'paper-raised', 'paper-sunk', 'mark']],
  ['good', ['paper', 'paper-raised', 'paper-sunk', 'mark']],
  ['trip-0', ['paper']],
  ['trip-1', ['paper']],
  ['trip-2', ['paper']],
  ['on-accent', ['accent']],
  // What is announced, and the buttons that stand out.
  ['paper', ['ink']],
]

/** Lines and marks that tell something, by the grounds that they lie on. */
const MARKS: readonly (readonly [mark: string, grounds: readonly string[]])[] = [
  ['control-line', ['paper', 'paper-raised']],
  // The focus, the brush and the stops.
  ['accent', ['paper', 'paper-raised', 'paper-sunk', 'land', 'territory', 'water']],
  ['ink', ['land', 'territory', 'water']],
  ['ink-soft', ['paper', 'paper-sunk', 'land', 'territory', 'water']],
  ...Array.from(
    { length: TRIP_HUES },
    (_, hue) =>
      [`trip-${hue}`, ['paper', 'paper-sunk', 'mark', 'land', 'territory', 'water']] as const,
  ),
]

/**
 * Colour deficiencies as Machado, Oliveira and Fernandes simulate them (IEEE TVCG 15.6, 2009), at their
 * full severity: no cone of that kind at all.
 */
const EYES: readonly (readonly [string, (colour: Color) => Color])[] = [
  ['all three cones', (colour) => colour],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
]

/**
 * The least difference between two trips' hues (CIEDE2000). One that can just be seen side by side is 1
 * to 2; thin lines far apart take several times as much.
 */
const DISTINCT = 14

describe.each(LOOKS)('the colours of the screen: $scheme, $contrast contrast', (look) => {
  const { land, territory, water } = BASEMAP_THEMES[look.contrast][look.scheme]
  const colours = { ...tokensIn(look), land, territory, water } as Readonly<Record<string, string>>
  const colour = (name: string) => {
    const found = colours[name]
    if (found === undefined) throw new Error(`There is no token named ${name}.`)
    return found
  }

  it.each(TEXTS)('let what is written in %s be read on %j', (ink, grounds) => {
    for (const ground of grounds) {
      const least = look.contrast === 'more' ? 7 : 4.5
      expect(contrast(colour(ink), colour(ground)), ground).toBeGreaterThanOrEqual(least)
    }
  })

  it.each(MARKS)('let what is drawn in %s be seen on %j', (mark, grounds) => {
    for (const ground of grounds) {
      expect(contrast(colour(mark), colour(ground)), ground).toBeGreaterThanOrEqual(3)
    }
  })

  it('let legs be seen that are pale because no source states their order', () => {
    const { opacity } = legStroke({ planned: false, directed: false }, 'solid')
    for (let hue = 0; hue < TRIP_HUES; hue++) {
      for (const ground of [land, territory, water]) {
        const cased = seenOver(colour('casing'), ground)
        const [red = 0, green = 0, blue = 0] = partsOf(colour(`trip-${hue}`))
        const pale = `rgb(${red} ${green} ${blue} / ${opacity})`
        expect(contrast(pale, cased)).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('let the bars of a histogram be seen, and those of visits among them', () => {
    const { value = '' } =
      declarationsIn('timeline/timeline.css').find(({ selector }) => selector === '.bar-all') ?? {}
    const share = Number(/var\(--ink-soft\) (\d+)%, var\(--paper\)/.exec(value)?.[1]) / 100
    const [red = 0, green = 0, blue = 0] = partsOf(colour('ink-soft'))
    const bar = seenOver(`rgb(${red} ${green} ${blue} / ${share})`, colour('paper'))
    expect(contrast(bar, colour('paper'))).toBeGreaterThanOrEqual(3)
    expect(contrast(bar, colour('ink-soft'))).toBeGreaterThanOrEqual(1.5)
  })

  it('let credits be read over the map that shows through their ground', () => {
    for (const ground of [land, territory, water]) {
      const [red = 0, green = 0, blue = 0] = partsOf(colour('paper'))
      const seen = seenOver(`rgb(${red} ${green} ${blue} / 0.85)`, ground)
      expect(contrast(colour('ink-soft'), seen)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each(EYES)('tell trips apart: %s', (_, seenBy) => {
    const difference = differenceCiede2000()
    const hues = Array.from({ length: TRIP_HUES }, (_, hue) => seenBy(toRgb(colour(`trip-${hue}`))))
    for (const [index, hue] of hues.entries()) {
      for (const other of hues.slice(index + 1)) {
        expect(difference(hue, other)).toBeGreaterThanOrEqual(DISTINCT)
      }
    }
  })

  it('have the water of the basemap under it', () => {
    expect(tokensIn(look)['water']).toBe(water)
  })
})

describe('more contrast', () => {
  it('is the same by the reader’s choice and by the system’s wish', () => {
    const { byChoice, bySystem } = strongPairs()
    expect(Object.keys(byChoice).length).toBeGreaterThan(15)
    expect(byChoice).toEqual(bySystem)
  })
})

describe('the style sheets', () => {
  it('take their colours from the tokens', () => {
    const own = declarationsIn('ui/ui.css')
      .concat(...['app/layout.css', 'map/map.css', 'panel/stop-panel.css'].map(declarationsIn))
      .filter(({ value }) => /#[0-9a-f]{3,8}\b|rgb\(/i.test(value))
      // A dot's rim and the veil behind a dialog are shades of whatever is under them.
      .filter(({ value }) => !/rgb\(0 0 0 \/ 0\.\d+\)/.test(value))
    expect(own).toEqual([])
  })
})

/** A CSS colour as numbers. */
function toRgb(css: string): Color {
  const parsed = converter('rgb')(css)
  if (parsed === undefined) throw new Error(`"${css}" is no colour.`)
  return parsed
}

/** Red, green and blue of a colour of six hexadecimal digits, from 0 to 255. */
function partsOf(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

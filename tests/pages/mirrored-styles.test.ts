import { describe, expect, it } from 'vitest'
import { type Declaration, declarationsIn, styleSheets } from '../builders/styles.ts'

/*
 * Pages in Arabic and Hebrew are laid out from right to left by the same styles: these say "start" and
 * "end". Where something has a side of its own, "left" and "right" are right.
 */

/** What keeps its sides on every page, by selector, and why. */
const SAME_SIDES: readonly (readonly [RegExp, string])[] = [
  [/own-pane|\.legs|\.leaders|basemap-names|crowd-dots|^\.stop-button$/, 'the map is not mirrored'],
  [/^\.still-(fit|bare \.dot|dot \.dot)$|^\.dot/, 'the map is not mirrored, nor its dots'],
  [/leaflet-left$/, 'undoes what Leaflet says'],
  [/^\.(timeline|band|brush)/, 'days run from left to right in every language'],
  [/^\.quotation\b/, 'a quotation keeps the direction of its own language'],
]

const SIDED_PROPERTY =
  /^(left|right|(margin|padding|scroll-margin|scroll-padding)-(left|right)|border-(left|right)(-\w+)?|border-(top|bottom)-(left|right)-radius)$/
const SIDED_VALUE = /^(text-align|float|clear)$/
const SHORTHAND = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/

/** The parts of a value, with what stands in brackets kept together. */
function partsOf(value: string): readonly string[] {
  return value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []
}

function isSided({ property, value }: Declaration): boolean {
  if (SIDED_PROPERTY.test(property)) return true
  if (SIDED_VALUE.test(property)) return /\b(left|right)\b/.test(value)
  if (property === 'border-radius') {
    const [topLeft, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight] =
      partsOf(value)
    return topLeft !== topRight || bottomLeft !== bottomRight
  }
  if (property === 'box-shadow') {
    const isMirrored = /var\(--(forwards|away)\)/.test(value)
    const sideways = partsOf(value).filter((part) => /^-?[\d.]+(px|rem)?$/.test(part))[0] ?? '0'
    return !isMirrored && Number.parseFloat(sideways) !== 0
  }
  const [, right, , left = right] = SHORTHAND.test(property) ? partsOf(value) : []
  return withoutNotch(left) !== withoutNotch(right)
}

/** A notch is where it is, on whichever side: `env(safe-area-inset-left)` on the left is no fixed side. */
function withoutNotch(value: string | undefined): string | undefined {
  return value?.replace(/safe-area-inset-(left|right)/, 'safe-area-inset')
}

describe('the styles of pages that read from right to left', () => {
  const all = styleSheets().flatMap(declarationsIn)

  it.each(styleSheets())('name no side that would have to change: %s', (file) => {
    const fixed = all
      .filter((declaration) => declaration.file === file && isSided(declaration))
      .filter(({ selector }) => !SAME_SIDES.some(([kept]) => kept.test(selector)))
    expect(
      fixed.map(({ selector, property, value }) => `${selector} ${property}: ${value}`),
    ).toEqual([])
  })

  it.each(SAME_SIDES)('keep the sides only of what there is: %s', (kept) => {
    expect(all.some((one) => kept.test(one.selector) && isSided(one))).toBe(true)
  })

  it.each([
    ['margin', '0 4px 0 0'],
    ['padding', '1px max(2px, env(safe-area-inset-right)) 1px 2px'],
    ['border-left-width', '2px'],
    ['text-align', 'right'],
    ['border-radius', '4px 0 0 4px'],
    ['box-shadow', 'inset 3px 0 0 var(--ink)'],
  ])('are seen to name one: %s: %s', (property, value) => {
    expect(isSided({ file: '', selector: '', within: [], property, value })).toBe(true)
  })

  it.each([
    ['margin', '0 4px'],
    ['inset-inline', 'auto 0'],
    ['padding', '0 max(4px, env(safe-area-inset-right)) 0 max(4px, env(safe-area-inset-left))'],
    ['border-radius', '14px 14px 0 0'],
    ['box-shadow', '0 1px 2px rgb(0 0 0 / 0.2)'],
    ['text-align', 'start'],
  ])('are seen to name none: %s: %s', (property, value) => {
    expect(isSided({ file: '', selector: '', within: [], property, value })).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CardContent, Passage } from '../../../src/pages/cards/card-content.ts'
import { type CardInk, type CardLayout, TEXT_BOX } from '../../../src/pages/cards/card-layout.ts'
import { composeCard } from '../../../src/pages/cards/compose-card.ts'
import { cardMeasure } from '../../../src/pages/cards/measure-text.ts'
import '../../builders/fixed-seed.ts'
import { anyText } from '../hostile-texts.ts'

const measure = cardMeasure()

const SENTENCE = 'The botanist came ashore at Alder Bay on Monday.'
const LONG_NAME = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

const quotation = (text: string, language = 'en'): Passage => ({
  kind: 'quotation',
  text,
  language,
  source: 'The Harbour Post, “Botanist reaches Alder Bay”',
  briefSource: 'The Harbour Post',
})

function aCard(changes: Partial<CardContent> = {}, ...passages: readonly Passage[]): CardContent {
  const set = passages.length === 0 ? [quotation(SENTENCE)] : passages
  return {
    from: 'Dateline · A botanist’s journey',
    heading: 'Alder Bay',
    language: 'en',
    choices: set.map((passage) => ({
      facts: 'Visit · May 5, 2031',
      details: ['1 of 2 reports, May 5–6, 2031'],
      passage,
    })),
    ...changes,
  }
}

const compose = (content: CardContent) => composeCard(content, measure)

const written = ({ lines }: CardLayout, ink: CardInk) =>
  lines.filter((line) => line.ink === ink).map(({ text }) => text)

const sizeOf = ({ lines }: CardLayout, ink: CardInk) =>
  lines.find((line) => line.ink === ink)?.font.size ?? 0

/** By as much as a sum of words differs from the line that they make: nothing that an eye sees. */
const TOLERANCE = 2

function expectInOrder({ lines, bar }: CardLayout) {
  const boxes = [...lines.map(({ box }) => box), ...(bar === null ? [] : [bar])]
  boxes.sort((a, b) => a.top - b.top)
  let bottom = TEXT_BOX.top
  for (const { left, top, width, height } of boxes) {
    expect(top).toBeGreaterThanOrEqual(bottom - 0.01)
    bottom = top + height
    expect(left).toBeGreaterThanOrEqual(TEXT_BOX.left - TOLERANCE)
    expect(left + width).toBeLessThanOrEqual(TEXT_BOX.left + TEXT_BOX.width + TOLERANCE)
  }
  expect(bottom).toBeLessThanOrEqual(TEXT_BOX.top + TEXT_BOX.height)
}

describe('a card', () => {
  it('says what it is from, the name, the day, the quotation in marks and its source', () => {
    const layout = compose(aCard())
    expect(written(layout, 'from')).toEqual(['Dateline · A botanist’s journey'])
    expect(written(layout, 'heading')).toEqual(['Alder Bay'])
    expect(written(layout, 'facts')).toEqual(['Visit · May 5, 2031'])
    expect(written(layout, 'detail')).toEqual(['1 of 2 reports, May 5–6, 2031'])
    expect(written(layout, 'passage').join(' ')).toBe(`“${SENTENCE}”`)
    expect(written(layout, 'source').join(' ')).toBe(
      'The Harbour Post, “Botanist reaches Alder Bay”',
    )
    expectInOrder(layout)
  })

  it('sets the name largest, and no type too small to read in a chat', () => {
    const layout = compose(aCard({}, quotation(SENTENCE.repeat(4))))
    const sizes = layout.lines.map(({ font }) => font.size)
    expect(Math.max(...sizes)).toBe(sizeOf(layout, 'heading'))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(23)
    expect(sizeOf(layout, 'heading')).toBeGreaterThan(80)
  })

  it('sets a detail that is longer than a line smaller, and the others beside it on lines of their own', () => {
    const days = '1 of 2 reports, December 29, 1950 – September 29, 2001'
    const choice = { facts: null, details: ['Day inferred', days, 'No town'], passage: null }
    expect(written(compose(aCard({ choices: [choice] })), 'detail')).toEqual([
      'Day inferred',
      days,
      'No town',
    ])
  })

  it('quotes in a serif, and its makers’ own words in a sans', () => {
    const family = (layout: CardLayout) =>
      layout.lines.find(({ ink }) => ink === 'passage')?.font.family
    expect(family(compose(aCard()))).toBe('Dateline Serif')
    expect(family(compose(aCard({}, { kind: 'own', text: 'A note.' })))).toBe('Dateline Sans')
  })

  it('shrinks a long name, then wraps it, then ends it in an ellipsis', () => {
    const named = (heading: string) => compose(aCard({ heading }))
    const shrunk = named('Alder Bay Harbour')
    expect(written(shrunk, 'heading')).toHaveLength(1)
    expect(sizeOf(shrunk, 'heading')).toBeLessThan(sizeOf(named('Alder Bay'), 'heading'))
    const wrapped = named('Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson')
    expect(written(wrapped, 'heading').join('')).toBe(
      'Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson',
    )
    const cut = named(`${LONG_NAME} `.repeat(4))
    expect(written(cut, 'heading')).toHaveLength(4)
    expect(written(cut, 'heading').at(-1)).toMatch(/…$/)
    for (const layout of [shrunk, wrapped, cut]) expectInOrder(layout)
  })

  it('sets the first quotation that fits whole', () => {
    const long = quotation(`${SENTENCE} `.repeat(12).trim())
    const layout = compose(aCard({}, long, quotation(SENTENCE), quotation('It rained.')))
    expect(written(layout, 'passage').join(' ')).toBe(`“${SENTENCE}”`)
    expect(layout.choice.passage).toEqual(quotation(SENTENCE))
  })

  it('gives up the article’s title and the name’s size before it cuts a quotation', () => {
    const long = quotation(`${SENTENCE} `.repeat(7).trim())
    const layout = compose(aCard({}, long))
    expect(written(layout, 'passage').join(' ')).toBe(`“${long.text}”`)
    expect(written(layout, 'source')).toEqual(['The Harbour Post'])
    expect(sizeOf(layout, 'heading')).toBe(62)
    expectInOrder(layout)
  })

  it('cuts a quotation between two words, and says so, where none fits', () => {
    const long = `${SENTENCE} `.repeat(12).trim()
    const layout = compose(aCard({}, quotation(long)))
    const text = written(layout, 'passage').join(' ')
    expect(text).toMatch(/^“The botanist.* \[…\]”$/)
    const kept = text.slice(1, -' […]”'.length)
    expect(`${long} `.startsWith(`${kept} `)).toBe(true)
    expect(kept.length).toBeGreaterThan(100)
    expectInOrder(layout)
  })

  it('makes quotation marks within English ones single, and leaves those of other languages', () => {
    const english = compose(aCard({}, quotation('“We came,” she said.')))
    expect(written(english, 'passage').join(' ')).toBe('“‘We came,’ she said.”')
    const arabic = compose(aCard({}, quotation('قالت: "وصلنا".', 'ar')))
    expect(written(arabic, 'passage').join(' ')).toBe('«قالت: "وصلنا".»')
  })

  it('keeps the language and the direction of a quotation', () => {
    const { lines } = compose(aCard({}, quotation('הוא ביקר בנמל אשדוד ביום רביעי.', 'he')))
    const right = TEXT_BOX.left + TEXT_BOX.width
    for (const line of lines) {
      const isQuotation = line.ink === 'passage'
      expect(line.direction).toBe(isQuotation ? 'rtl' : 'ltr')
      const isRight = isQuotation || line.ink === 'source'
      expect(line.x).toBe(isRight ? right : TEXT_BOX.left)
      expect(line.align).toBe(isRight ? 'right' : 'left')
    }
  })

  it('begins at the right in a dataset whose language does', () => {
    const { lines, bar } = compose(
      aCard({ heading: 'ميناء أسدود', language: 'ar' }, quotation('وصلت العالمة.', 'ar')),
    )
    const heading = lines.find(({ ink }) => ink === 'heading')
    expect(heading).toMatchObject({ direction: 'rtl', align: 'right' })
    expect((bar?.left ?? 0) + (bar?.width ?? 0)).toBe(TEXT_BOX.left + TEXT_BOX.width)
  })

  it('without a passage has neither a bar nor a source', () => {
    const choices = [{ facts: null, details: [], passage: null }]
    const layout = compose(aCard({ choices }))
    expect(layout.bar).toBeNull()
    expect(layout.lines.map(({ ink }) => ink)).toEqual(['from', 'heading'])
  })

  it('leaves out details rather than let long texts of tall letters run over', () => {
    const long = 'ميناء مدينة أسدود القديم الكبير '.repeat(12)
    const choice = { facts: long, details: [long, long, long], passage: quotation(long, 'ar') }
    const layout = compose(aCard({ from: long, heading: long, language: 'ar', choices: [choice] }))
    expectInOrder(layout)
    expect(written(layout, 'passage')).not.toEqual([])
    expect(written(layout, 'detail')).toEqual([])
  })

  it('never lets a text leave its room or run into another', () => {
    const language = fc.constantFrom('en', 'ar', 'he', 'ru', 'not a tag')
    const passage = fc.record({
      kind: fc.constant('quotation' as const),
      text: anyText,
      language,
      source: anyText,
      briefSource: anyText,
    })
    const content = fc.record({
      from: anyText,
      heading: anyText,
      language,
      choices: fc.array(
        fc.record({
          facts: fc.option(anyText),
          details: fc.array(anyText, { maxLength: 3 }),
          passage: fc.option(passage),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    })
    fc.assert(
      fc.property(content, (card) => expectInOrder(compose(card))),
      { numRuns: 150 },
    )
  })
})

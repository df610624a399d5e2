import { directionOf } from '../../citation/direction.ts'
import { type Direction, directionOfLanguage } from '../../dataset/direction.ts'
import type { CardChoice, Passage } from './card-content.ts'
import { lineMetrics, type Measure } from './card-font.ts'
import {
  type CardBox,
  type CardInk,
  type CardLayout,
  type CardLine,
  TEXT_BOX,
} from './card-layout.ts'
import { fitPassage } from './fit-passage.ts'
import { type FittedText, fitEvenly, heightOf, type Setting } from './fit-text.ts'
import { onOneLine } from './on-one-line.ts'

const BAR = { width: 72, height: 6 } as const
const GAPS = { from: 0, heading: 8, facts: 8, detail: 4, bar: 20, passage: 18, source: 14 } as const

const BOTTOM = TEXT_BOX.top + TEXT_BOX.height
const RIGHT = TEXT_BOX.left + TEXT_BOX.width

/** The texts of a card, set from the top down. */
export class CardPage {
  readonly #lines: CardLine[] = []
  readonly #language: string
  readonly #measure: Measure
  #bar: CardBox | null = null
  #bottom = TEXT_BOX.top
  #isWhole = true

  /** @param language of the dataset, a BCP 47 tag: it decides at which side texts begin */
  constructor(language: string, measure: Measure) {
    this.#language = language
    this.#measure = measure
  }

  /** Adds a text that begins where all texts of the dataset's language do, whatever its own direction. */
  add(
    ink: Exclude<CardInk, 'passage' | 'source'>,
    words: string,
    settings: readonly Setting[],
  ): void {
    if (words === '') return
    const fitted = fitEvenly(words, TEXT_BOX.width, settings, this.#measure)
    this.#set(ink, fitted, directionOf(words, this.#language), this.#side)
  }

  /** Adds details, as many to a line as fit: none is broken but one longer than a line. */
  addDetails(details: readonly string[], setting: Setting, long: Setting): void {
    let line: readonly string[] = []
    const lines: (readonly string[])[] = []
    for (const detail of details) {
      const longer = [...line, detail]
      const fits = this.#measure(onOneLine(longer), setting.font) <= TEXT_BOX.width
      if (!fits && line.length > 0) lines.push(line)
      line = fits ? longer : [detail]
    }
    for (const parts of [...lines, line]) this.add('detail', onOneLine(parts), [setting, long])
  }

  /** Adds a bar and below it the passage and its source, in the room that is left. */
  addPassage(passage: Passage, sources: readonly Setting[]): void {
    const isQuotation = passage.kind === 'quotation'
    const language = isQuotation ? passage.language : this.#language
    const direction = directionOf(passage.text, language)
    const align = direction === 'rtl' ? 'right' : 'left'
    this.#addBar(align)
    const source = isQuotation
      ? fitEvenly(passage.source, TEXT_BOX.width, sources, this.#measure)
      : null
    const sourceHeight = source === null ? 0 : GAPS.source + heightOf(source)
    const height = BOTTOM - this.#bottom - GAPS.passage - sourceHeight
    const { fitted, isWhole } = fitPassage(
      passage,
      { width: TEXT_BOX.width, height },
      this.#measure,
    )
    this.#isWhole = isWhole
    this.#set('passage', fitted, direction, align)
    if (source !== null && isQuotation) {
      this.#set('source', source, directionOf(passage.source, language), align)
    }
  }

  /** Whether the passage stands on it whole. */
  get isWhole(): boolean {
    return this.#isWhole
  }

  /** Whether more was added than there is room for. */
  get isFull(): boolean {
    return this.#bottom > BOTTOM
  }

  /** The card as it is set. */
  layout(choice: CardChoice): CardLayout {
    return { lines: this.#lines, bar: this.#bar, choice }
  }

  get #side(): 'left' | 'right' {
    return directionOfLanguage(this.#language) === 'rtl' ? 'right' : 'left'
  }

  #addBar(align: 'left' | 'right'): void {
    const top = this.#bottom + GAPS.bar
    const left = align === 'left' ? TEXT_BOX.left : RIGHT - BAR.width
    this.#bar = { left, top, ...BAR }
    this.#bottom = top + BAR.height
  }

  #set(
    ink: CardInk,
    { lines, font }: FittedText,
    direction: Direction,
    align: 'left' | 'right',
  ): void {
    const { ascent, descent, lineHeight } = lineMetrics(lines.join(' '), font)
    const height = ascent + descent
    const x = align === 'left' ? TEXT_BOX.left : RIGHT
    for (const [row, line] of lines.entries()) {
      const top = this.#bottom + GAPS[ink] + row * lineHeight
      const width = this.#measure(line, font)
      const left = align === 'left' ? x : x - width
      const box = { left, top, width, height }
      this.#lines.push({ text: line, ink, font, direction, align, x, baseline: top + ascent, box })
    }
    const last = this.#lines.at(-1)?.box
    if (last !== undefined) this.#bottom = last.top + last.height
  }
}

import type { CardChoice, CardContent, Passage } from './card-content.ts'
import type { CardFont, Measure } from './card-font.ts'
import type { CardLayout } from './card-layout.ts'
import { CardPage } from './card-page.ts'
import type { Setting } from './fit-text.ts'

const sans = (weight: CardFont['weight'], size: number, most: number): Setting => ({
  font: { family: 'Dateline Sans', weight, size },
  most,
})

const FROM = [sans(600, 24, 2)]
const HEADING = [
  ...[84, 76, 68, 62].map((size) => sans(700, size, 1)),
  ...[62, 56, 50].map((size) => sans(700, size, 2)),
  ...[50, 46].map((size) => sans(700, size, 3)),
  sans(700, 40, 4),
]
const FACTS = [sans(600, 34, 1), sans(600, 30, 1), sans(600, 30, 2)]
const DETAIL = sans(400, 25, 1)
const LONG_DETAIL = sans(400, 23, 2)
const SOURCE = [sans(600, 25, 1), sans(600, 25, 2)]

/**
 * Sets a card. Names shrink, then wrap, then end in an ellipsis. Of the passages the first that fits
 * whole is set, as large as there is room; where none does, the first is cut between two words and
 * says so. Nothing leaves `TEXT_BOX`, and no two lines overlap.
 */
export function composeCard(content: CardContent, measure: Measure): CardLayout {
  let first: CardLayout | null = null
  for (const choice of content.choices) {
    const { layout, isWhole } = composeChoice(content, choice, measure)
    if (isWhole) return layout
    first ??= layout
  }
  if (first === null) throw new Error('A card needs at least one choice of a passage: name one.')
  return first
}

interface Composed {
  readonly layout: CardLayout
  readonly isWhole: boolean
}

/** How much room a card gives to what is not its passage. */
interface Economy {
  readonly heading: readonly Setting[]
  readonly hasBriefSource: boolean
  readonly hasDetails: boolean
}

/** What is given up for a quotation that would have to be cut: size, and the article's title. */
const AMPLE: Economy = { heading: HEADING, hasBriefSource: false, hasDetails: true }
const COMPACT: Economy = { ...AMPLE, heading: HEADING.slice(3), hasBriefSource: true }

/** What is given up where long texts of tall letters leave no room for a passage at all. */
const BAREST: Economy = { ...COMPACT, heading: [sans(700, 40, 2)], hasDetails: false }
const LAST_RESORTS: readonly Economy[] = [{ ...COMPACT, hasDetails: false }, BAREST]

function composeChoice(content: CardContent, choice: CardChoice, measure: Measure): Composed {
  let cut: CardLayout | null = null
  for (const economy of [AMPLE, COMPACT]) {
    const page = setPage(content, choice, economy, measure)
    if (page.isFull) continue
    if (page.isWhole) return { layout: page.layout(choice), isWhole: true }
    cut ??= page.layout(choice)
  }
  return { layout: cut ?? lastResort(content, choice, measure), isWhole: false }
}

function lastResort(content: CardContent, choice: CardChoice, measure: Measure): CardLayout {
  for (const economy of LAST_RESORTS) {
    const page = setPage(content, choice, economy, measure)
    if (!page.isFull) return page.layout(choice)
  }
  const bare = { ...choice, passage: null }
  return setPage(content, bare, BAREST, measure).layout(bare)
}

function setPage(
  { from, heading, language }: CardContent,
  { facts, details, passage }: CardChoice,
  economy: Economy,
  measure: Measure,
): CardPage {
  const page = new CardPage(language, measure)
  page.add('from', from, FROM)
  page.add('heading', heading, economy.heading)
  if (facts !== null) page.add('facts', facts, FACTS)
  if (economy.hasDetails) page.addDetails(details, DETAIL, LONG_DETAIL)
  if (passage !== null) {
    page.addPassage(economy.hasBriefSource ? withBriefSource(passage) : passage, SOURCE)
  }
  return page
}

function withBriefSource(passage: Passage): Passage {
  return passage.kind === 'quotation' ? { ...passage, source: passage.briefSource } : passage
}

import type { TextFile } from '../../src/verify/article-text.ts'
import { sha256 } from '../../src/verify/article-text.ts'
import type { Finding } from '../../src/verify/finding.ts'
import type { Verification } from '../../src/verify/verification.ts'
import { verifyDataset } from '../../src/verify/verify-dataset.ts'
import { changed, type FileChanges, fileOf } from '../builders/file.ts'
import { IDS } from '../builders/ids.ts'
import {
  aBasis,
  aDataset,
  anArticle,
  anEvent,
  anExcerpt,
  aRecord,
  aStop,
  FIRST_DAY,
  SECOND_DAY,
} from '../builders/model.ts'

/*
 * A small dataset that agrees with the article it quotes in every respect, so that a test spoils one
 * thing and reads what is found. 2031-05-05 is a Monday.
 */

/** The article: most of it is quoted by nothing, since only a third may be. */
export const STORY = `Botanist reaches Alder Bay

By A. Reporter
May 5, 2031

Calm seas. The botanist came ashore at Alder Bay on Monday. A crowd had gathered by the quay to see the boat come in, and children waved.

“I won’t stay long,” she told Dr. Reed of the U.S. Botanical Society. Her notebooks fill a trunk, and her assistant says that there are more of them in another port, where they wait for a ship.

The society has followed the journey since winter. Its members print what she writes and have named two mosses after her, one of which grows nowhere else. A map of her stops hangs in its library, where anyone may look at it on weekday afternoons.

She is to sail on to Brink on Tuesday. Gardeners met in Corran that day without her, to talk about seeds.
`

/** Where the story's parts stand in its file. */
export const PLACES = {
  arrival: 'features[0].properties.events[0]',
  arrivalQuote: 'features[0].properties.events[0].excerpts[0]',
  spokenQuote: 'features[0].properties.events[0].excerpts[1]',
  announced: 'features[1].properties.events[0]',
  announcedQuote: 'features[1].properties.events[0].excerpts[0]',
  meeting: 'features[2].properties.events[0]',
  meetingQuote: 'features[2].properties.events[0].excerpts[0]',
} as const

/** A file of the folder of texts. */
export function aTextFile(text: string, name = 'any-name.txt'): TextFile {
  return { name, bytes: new TextEncoder().encode(text) }
}

/** The dataset's file, with changes by path. */
export function storyFile(changes: FileChanges = {}, text: string = STORY): unknown {
  const arrival = anEvent({
    id: 'arrival',
    dateBasis: aBasis({ words: 'came ashore at Alder Bay on Monday' }),
    trip: IDS.trip,
    order: 1,
    orderBasis: aBasis({ words: 'sail on to Brink', rule: 'Brink is next.' }),
    excerpts: [
      anExcerpt({ id: 'arrival-quote' }),
      anExcerpt({
        id: 'spoken-quote',
        exact: '“I won’t stay long,” she told Dr. Reed of the U.S. Botanical Society.',
        prefix: 'waved.\n\n',
        suffix: ' Her notebooks',
      }),
    ],
    record: { id: IDS.record, relation: 'confirms' },
    accounts: [{ article: IDS.article }],
  })
  const announced = anEvent({
    id: 'announced',
    kind: 'planned',
    start: SECOND_DAY,
    dateBasis: aBasis({
      words: 'to Brink on Tuesday',
      rule: 'The article is dated Monday, May 5, 2031; the Tuesday after is May 6, 2031.',
    }),
    trip: IDS.trip,
    order: 2,
    orderBasis: aBasis({ words: 'sail on to Brink', rule: 'Brink is next.' }),
    excerpts: [
      anExcerpt({
        id: 'announced-quote',
        exact: 'She is to sail on to Brink on Tuesday.',
        prefix: '\n\n',
        suffix: ' Gardeners',
      }),
    ],
  })
  const meeting = anEvent({
    id: 'meeting',
    kind: 'background',
    start: SECOND_DAY,
    certain: false,
    dateBasis: aBasis({ words: 'that day', rule: 'The day after, as the sentence before has it.' }),
    excerpts: [
      anExcerpt({
        id: 'meeting-quote',
        exact: 'Gardeners met in Corran that day without her, to talk about seeds.',
        prefix: 'on Tuesday. ',
        suffix: '\n',
      }),
    ],
  })
  const dataset = aDataset({
    articles: [anArticle({ textHash: sha256(new TextEncoder().encode(text)) })],
    records: [aRecord({ start: FIRST_DAY, end: FIRST_DAY, country: 'Portugal' })],
    stops: [
      aStop({ country: 'PT', events: [arrival] }),
      aStop({ id: IDS.plannedStop, country: 'PT', events: [announced] }),
      aStop({ id: IDS.backgroundStop, country: 'PT', events: [meeting] }),
    ],
  })
  return changed(fileOf(dataset), changes)
}

/** Verifies the story with changes by path, against its own text or another. */
export function verifyStory(changes: FileChanges = {}, text: string = STORY): Verification {
  return verifyFile(storyFile(changes, text), [aTextFile(text)])
}

export function verifyFile(file: unknown, files: readonly TextFile[]): Verification {
  return verifyDataset(JSON.stringify(file), files)
}

/** Findings as a test lists them: what, and where. */
export function kindsAndPlaces({ findings }: Verification): readonly string[] {
  return findings.map(({ kind, place }) => `${kind} at ${place}`)
}

/** What is found in the story with changes by path, as a test lists it. */
export function kindsFound(changes: FileChanges, text: string = STORY): readonly string[] {
  return kindsAndPlaces(verifyStory(changes, text))
}

/** The only finding. */
export function onlyFinding(verification: Verification): Finding {
  const [finding, ...others] = verification.findings
  if (finding === undefined || others.length > 0) {
    throw new Error(`Not one finding, but: ${kindsAndPlaces(verification).join('; ') || 'none'}`)
  }
  return finding
}
